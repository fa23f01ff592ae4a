<#-- nginx compares with the decoded path. Both forms of an address are asked for. -->
<#macro moved path target>
location = "${path?replace("[\"\\\\]", "\\\\$0", "r")}" {
    return 301 "${target}";
}
</#macro>
<#list aliases()>
# Former addresses
<#items as alias>
<@moved path=alias.path target=alias.target/>
<#if alias.url?ends_with("/")>
<@moved path=alias.path + "/" target=alias.target/>
</#if>
</#items>
</#list>
