<#include "list.ftl">
