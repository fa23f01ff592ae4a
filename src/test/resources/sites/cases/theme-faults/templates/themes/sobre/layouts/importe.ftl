<#if>
