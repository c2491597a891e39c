@echo off
rem Starts Muniment from its source directory: builds it on first use and after changes, then runs it.
rem No block in parentheses holds a path: a closing parenthesis within the path would end the block.
setlocal EnableExtensions DisableDelayedExpansion
for %%I in ("%~dp0..") do set "HOME_DIR=%%~fI"
set "LAUNCHER=%HOME_DIR%\target\launcher"

rem JDK 25 or later: JAVA_HOME (which some write with quotes), the usual places, then the path.
set "JDK="
if defined JAVA_HOME set "JAVA_HOME=%JAVA_HOME:"=%"
if defined JAVA_HOME call :try "%JAVA_HOME%"
for /d %%D in ("%ProgramFiles%\Eclipse Adoptium\jdk-*" "%ProgramFiles%\Java\jdk-*" "%ProgramFiles%\Microsoft\jdk-*" "%USERPROFILE%\.jdks\*") do if not defined JDK call :try "%%~D"
if not defined JDK for %%J in (javac.exe) do if not "%%~$PATH:J"=="" for %%K in ("%%~dp$PATH:J..") do call :try "%%~fK"
if not defined JDK goto :no_jdk
set "JAVA_HOME=%JDK%"

rem Build when there is no build yet, or when a source is newer than it. The path goes in by the environment, not quoted into the script.
powershell -NoProfile -Command "$h=$env:HOME_DIR; $s=$env:LAUNCHER+'\built'; if (!(Test-Path -LiteralPath $s) -or !(Test-Path -LiteralPath ($h+'\target\muniment.jar'))) { exit 1 }; $t=(Get-Item -LiteralPath $s).LastWriteTimeUtc; $n=Get-Item -LiteralPath ($h+'\src\main'),($h+'\assets'),($h+'\pom.xml'); $n+=Get-ChildItem -Recurse -LiteralPath ($h+'\src\main'),($h+'\assets'); if ($n | Where-Object { $_.LastWriteTimeUtc -gt $t } | Select-Object -First 1) { exit 1 }; exit 0"
if not errorlevel 1 goto :start
echo Building Muniment; this takes a minute or two the first time. 1>&2
if not exist "%LAUNCHER%" mkdir "%LAUNCHER%"
rem The stamp carries the time before the build, so that what was changed meanwhile is built next time.
set "BEGUN=%LAUNCHER%\start.%RANDOM%"
type nul > "%BEGUN%"
pushd "%HOME_DIR%"
call "%HOME_DIR%\mvnw.cmd" -q -B -DskipTests package > "%LAUNCHER%\build.log" 2>&1
set "BUILD=%ERRORLEVEL%"
popd
if not "%BUILD%"=="0" goto :no_build
move /y "%BEGUN%" "%LAUNCHER%\built" > nul

:start
"%JDK%\bin\java.exe" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xshare:auto -Xlog:disable --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8 -cp "%HOME_DIR%\target\muniment.jar;%HOME_DIR%\target\lib\*" muniment.Muniment %*
exit /b %ERRORLEVEL%

:no_jdk
echo Muniment needs a JDK of version 25 or later and found none: install one, for instance with "winget install EclipseAdoptium.Temurin.25.JDK", or set JAVA_HOME to it. 1>&2
exit /b 3

:no_build
del "%BEGUN%" > nul 2>&1
findstr /l /b /c:"[ERROR]" "%LAUNCHER%\build.log" 1>&2
echo The build failed; all it said is in "%LAUNCHER%\build.log". 1>&2
exit /b 3

:try
if not exist "%~1\bin\javac.exe" exit /b 0
findstr /r /c:"^JAVA_VERSION=.2[5-9]" /c:"^JAVA_VERSION=.[3-9][0-9]" "%~1\release" > nul 2>&1 && set "JDK=%~1"
exit /b 0
