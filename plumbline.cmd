@echo off
rem Finds a JDK 25, builds when needed, and runs Plumbline. Needs: Windows 10 or newer with its
rem PowerShell (only to see whether a source is newer than the build), and Maven 3.9 for the build.
setlocal EnableExtensions DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "target=%home%\target"

set "jdk="
call :try "%PLUMBLINE_JAVA_HOME%"
call :try "%JAVA_HOME%"
for %%j in (java.exe) do if not "%%~$PATH:j"=="" call :try "%%~dp$PATH:j.."
for %%r in ("%ProgramFiles%\Eclipse Adoptium" "%ProgramFiles%\Java" "%ProgramFiles%\Microsoft"
  "%ProgramFiles%\Amazon Corretto" "%ProgramFiles%\Zulu" "%ProgramFiles%\BellSoft"
  "%LOCALAPPDATA%\Programs\Eclipse Adoptium" "%USERPROFILE%\.jdks" "%USERPROFILE%\scoop\apps"
) do for /d %%d in ("%%~r\*") do (
  call :try "%%d"
  call :try "%%d\current"
)
if defined jdk goto :found
>&2 echo Plumbline needs a JDK 25 or newer, and found none in PLUMBLINE_JAVA_HOME, JAVA_HOME, PATH or Program Files.
>&2 echo Install one, for example Eclipse Temurin 25 from https://adoptium.net, and call again.
exit /b 2

:try
if defined jdk exit /b 0
if not exist "%~1\bin\java.exe" exit /b 0
if not exist "%~1\release" exit /b 0
rem The second part of JAVA_VERSION="25.0.1", cut at quotes, points and dashes.
for /f tokens^=2^ delims^=^".- %%v in ('findstr /b "JAVA_VERSION=" "%~1\release"') do if %%v GEQ 25 set "jdk=%~1"
exit /b 0

:found
set "fresh=False"
if not exist "%home%\src\" set "fresh=True"
if exist "%target%\plumbline.built" for /f %%f in ('powershell -NoProfile -Command "$b = (Get-Item '%target:'=''%\plumbline.built').LastWriteTime; -not (Get-ChildItem -Recurse -File '%home:'=''%\src\main', '%home:'=''%\pom.xml' | Where-Object LastWriteTime -gt $b)"') do set "fresh=%%f"
if /i "%fresh%"=="True" goto :run
if not exist "%target%\" mkdir "%target%"
for %%n in ("%jdk%") do >&2 <nul set /p "=Building once with %%~nxn ... "
pushd "%home%"
if not defined JAVA_HOME set "JAVA_HOME=%jdk%"
call mvn -q -B -DskipTests package >"%target%\build.log" 2>&1
if errorlevel 1 (
  popd
  >&2 echo failed. The end of target\build.log:
  >&2 powershell -NoProfile -Command "Get-Content -Tail 20 '%target:'=''%\build.log'"
  exit /b 70
)
popd
>"%target%\plumbline.built" echo built
>&2 echo done ^(log: target\build.log^)

:run
"%jdk%\bin\java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -Xlog:disable -Xlog:all=error:stderr "-Dplumbline.home=%home%" %PLUMBLINE_JAVA_OPTS% -jar "%target%\plumbline.jar" %*
exit /b %errorlevel%
