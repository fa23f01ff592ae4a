<#-- Apache compares with the decoded path: every sign but letters and digits is quoted. -->
<#list aliases()>
# Former addresses
<#items as alias>
RedirectMatch 301 "^${alias.path?replace("[^\\p{L}\\p{N}/_-]", "\\\\$0", "r")}/?$" "${alias.target}"
</#items>
</#list>
