@echo off
rem Starts Vigie. VIGIE_JAVA_OPTS is given to the JVM.
setlocal
set "vigie=%~dp0."
set "java=java.exe"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "java=%JAVA_HOME%\bin\java.exe"

rem This way of logging exists since Java 17.
"%java%" -Xlog:async -Xlog:disable --version >nul 2>&1
if errorlevel 1 (
    echo Vigie a besoin de Java 17 ou plus recent. Installez-le, ou indiquez son dossier dans JAVA_HOME. 1>&2
    echo Vigie needs Java 17 or later. Install it, or name its folder in JAVA_HOME. 1>&2
    exit /b 3
)

rem Vigie writes UTF-8; the window is given its own code page back.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
rem The jar's manifest allows the native library that writes WebP, with -jar only.
"%java%" -XX:+UseSerialGC -Xmn64m -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable -Dfile.encoding=UTF-8 "-Dvigie.home=%vigie%" %VIGIE_JAVA_OPTS% -jar "%vigie%\lib\vigie.jar" %*
set "code=%errorlevel%"
if defined page chcp %page% >nul

rem Whoever opened this file with a double click would not see what it says.
if "%~1"=="" pause
exit /b %code%
