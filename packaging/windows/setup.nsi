; SPDX-License-Identifier: GPL-3.0-or-later
; The installer of the Windows edition: for one person, without an administrator and without a network. packaging/windows/collect
; calls it. /S installs in silence, /D=FOLDER elsewhere. /BACK goes over a newer version: the program gives it, after it has made sure
; that this one reads the books known on the computer. Status: 0 done, 2 given up, 3 a newer version is installed, 4 the program
; is running, 5 Windows is too old, 6 not all files could be written, 7 it installs already, in another window.
Target amd64-unicode
ManifestDPIAware true
ManifestSupportedOS all
!include MUI2.nsh
!include FileFunc.nsh
!include WordFunc.nsh
!include WinVer.nsh

!define NAME "Sổ Chi bộ"
!define UNINSTALL "Software\Microsoft\Windows\CurrentVersion\Uninstall\SoChiBo"
Name "${NAME}"
OutFile "${OUT}"
SetCompressor /SOLID lzma
RequestExecutionLevel user
InstallDir "$LOCALAPPDATA\Programs\SoChiBo"
InstallDirRegKey HKCU "${UNINSTALL}" "InstallLocation"
BrandingText "${NAME} ${VERSION}"
VIProductVersion "${VERSION}.0"
VIAddVersionKey /LANG=0 "ProductName" "${NAME}"
VIAddVersionKey /LANG=0 "ProductVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileVersion" "${VERSION}"
VIAddVersionKey /LANG=0 "FileDescription" "${NAME}: cài đặt"
VIAddVersionKey /LANG=0 "LegalCopyright" "GPL-3.0-or-later"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_FINISHPAGE_RUN "$INSTDIR\sochibo.exe"
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "Vietnamese"  ; the first is taken where Windows speaks neither
!insertmacro MUI_LANGUAGE "English"

LangString isNewer ${LANG_VIETNAMESE} "Máy này đã có bản $R1, mới hơn bản ${VERSION} này. Bản cũ có thể không đọc được sổ do bản mới ghi, nên không cài."
LangString isNewer ${LANG_ENGLISH} "Version $R1 is on this computer, newer than this version ${VERSION}. An older one may not read a book that the newer one wrote, so it is not installed."
LangString isRunning ${LANG_VIETNAMESE} "Sổ Chi bộ đang chạy. Hãy đóng chương trình rồi bấm Thử lại."
LangString isRunning ${LANG_ENGLISH} "Sổ Chi bộ is running. Close it, then press Retry."
LangString notWritten ${LANG_VIETNAMESE} "Không ghi được hết các tệp. Hãy đóng mọi chương trình đang mở thư mục cài đặt, xem đĩa còn chỗ không, rồi cài lại; sổ vẫn nguyên."
LangString notWritten ${LANG_ENGLISH} "Not all files could be written. Close whatever has the folder open, see whether the disk has room, and install again; books are untouched."
LangString isInstalling ${LANG_VIETNAMESE} "Việc cài đặt đang chạy ở cửa sổ khác. Hãy chờ cửa sổ đó xong."
LangString isInstalling ${LANG_ENGLISH} "It is being installed in another window. Wait until that one has ended."
LangString isTooOld ${LANG_VIETNAMESE} "Chương trình cần Windows 10 hoặc mới hơn."
LangString isTooOld ${LANG_ENGLISH} "The program needs Windows 10 or later."
LangString booksStay ${LANG_VIETNAMESE} "Sổ, bản sao lưu và cài đặt của chương trình vẫn còn nguyên trên máy."
LangString booksStay ${LANG_ENGLISH} "Books, backups and the program's settings stay on the computer."
LangString bundle ${LANG_VIETNAMESE} "Gói trao đổi của Sổ Chi bộ"
LangString bundle ${LANG_ENGLISH} "Cell Book bundle"

!ifdef SIGN
!uninstfinalize `${SIGN} -in '%1' -out '%1.signed' && mv '%1.signed' '%1'` = 0
!endif

; A program that runs cannot be written to; both programs hold the DLL.
!macro WaitUntilClosed un
Function ${un}waitUntilClosed
  again:
  IfFileExists "$INSTDIR\sochibo.dll" 0 done
  ClearErrors
  FileOpen $0 "$INSTDIR\sochibo.dll" a
  IfErrors 0 free
  MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(isRunning)" /SD IDCANCEL IDRETRY again
  SetErrorLevel 4
  Abort
  free:
  FileClose $0
  done:
FunctionEnd
!macroend
!insertmacro WaitUntilClosed ""
!insertmacro WaitUntilClosed "un."

Function .onInit
  SetShellVarContext current
  ${IfNot} ${AtLeastWin10}
    MessageBox MB_OK|MB_ICONSTOP "$(isTooOld)" /SD IDOK
    SetErrorLevel 5
    Abort
  ${EndIf}
  System::Call 'kernel32::CreateMutex(p 0, i 0, t "SoChiBoSetup") p .r1 ?e'  ; Windows takes it away when this process ends
  Pop $R0
  ${If} $R0 == 183  ; ERROR_ALREADY_EXISTS
    MessageBox MB_OK|MB_ICONSTOP "$(isInstalling)" /SD IDOK
    SetErrorLevel 7
    Abort
  ${EndIf}
  ReadRegStr $R1 HKCU "${UNINSTALL}" "DisplayVersion"
  ${If} $R1 != ""
    ${VersionCompare} "$R1" "${VERSION}" $R2
    ${GetParameters} $R4
    ClearErrors
    ${GetOptions} $R4 "/BACK" $R5
    ${If} ${Errors}
    ${AndIf} $R2 == 1
      MessageBox MB_OK|MB_ICONSTOP "$(isNewer)" /SD IDOK
      SetErrorLevel 3
      Abort
    ${EndIf}
  ${EndIf}
FunctionEnd

; What was not finished leaves nothing beside the place. A disk that fills up while a file is written ends here without a status.
Function .onInstFailed
  SetOutPath "$TEMP"
  RMDir /r "$INSTDIR.setup"
  GetErrorLevel $R7
  ${If} $R7 == -1
    SetErrorLevel 6
  ${EndIf}
FunctionEnd

; Gives one file its place. A virus scanner may hold what was just written, so it is tried for three seconds; the first that fails is
; noted in $R8, and no other is tried.
!macro Place file
  StrCpy $R6 "${file}"
  Call place
!macroend
Function place
  ${If} $R8 != ""
    Return
  ${EndIf}
  StrCpy $R7 0
  again:
  ClearErrors
  Delete "$INSTDIR\$R6"
  Rename "$INSTDIR.setup\$R6" "$INSTDIR\$R6"
  ${IfNot} ${Errors}
    Return
  ${EndIf}
  IntOp $R7 $R7 + 1
  ${If} $R7 < 15
    Sleep 200
    Goto again
  ${EndIf}
  StrCpy $R8 "$R6"
FunctionEnd

Function un.onInit
  SetShellVarContext current
FunctionEnd

Section
  StrCpy $R8 ""
  Call waitUntilClosed
  ; All of it is written beside its place first: a full disk, or power that goes meanwhile, leaves an older version as it is.
  RMDir /r "$INSTDIR.setup"
  ClearErrors
  SetOutPath "$INSTDIR.setup"
  File /r "${DIST}/*.*"
  ${If} ${Errors}
    SetErrorLevel 6
    Abort "$(notWritten)"
  ${EndIf}
  ; The files of an older version go: it knows which they were.
  ReadRegStr $R3 HKCU "${UNINSTALL}" "InstallLocation"
  ${If} $R3 != ""
  ${AndIf} ${FileExists} "$R3\uninstall.exe"
    InitPluginsDir
    CopyFiles /SILENT "$R3\uninstall.exe" "$PLUGINSDIR\uninstall-older.exe"
    ExecWait '"$PLUGINSDIR\uninstall-older.exe" /S _?=$R3' $0
    ${If} $0 != 0
      SetErrorLevel 4
      Abort "$(isRunning)"
    ${EndIf}
    Delete "$R3\uninstall.exe"
  ${EndIf}
  SetOutPath "$INSTDIR"
  !include "${PLACES}"
  ${If} $R8 != ""
    SetErrorLevel 6
    Abort "$(notWritten)"
  ${EndIf}
  RMDir /r "$INSTDIR.setup"
  WriteUninstaller "$INSTDIR\uninstall.exe"
  CreateShortcut "$SMPROGRAMS\${NAME}.lnk" "$INSTDIR\sochibo.exe"
  CreateShortcut "$DESKTOP\${NAME}.lnk" "$INSTDIR\sochibo.exe"

  ; A bundle is an age file whose name ends in .sochibo.age. Windows looks at the last part alone, and .age files are of other
  ; programs too: so we are one of those that open them, and not the only one.
  WriteRegStr HKCU "Software\Classes\SoChiBo.Bundle" "" "$(bundle)"
  WriteRegStr HKCU "Software\Classes\SoChiBo.Bundle\DefaultIcon" "" "$INSTDIR\sochibo.exe,0"
  WriteRegStr HKCU "Software\Classes\SoChiBo.Bundle\shell\open\command" "" '"$INSTDIR\sochibo.exe" "%1"'
  WriteRegStr HKCU "Software\Classes\.age\OpenWithProgids" "SoChiBo.Bundle" ""

  WriteRegStr HKCU "${UNINSTALL}" "DisplayName" "${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKCU "${UNINSTALL}" "DisplayIcon" "$INSTDIR\sochibo.exe,0"
  WriteRegStr HKCU "${UNINSTALL}" "Publisher" "The developers of ${NAME}"
  WriteRegStr HKCU "${UNINSTALL}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKCU "${UNINSTALL}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKCU "${UNINSTALL}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKCU "${UNINSTALL}" "NoModify" 1
  WriteRegDWORD HKCU "${UNINSTALL}" "NoRepair" 1
  ${GetSize} "$INSTDIR" "/S=0K" $0 $1 $2
  WriteRegDWORD HKCU "${UNINSTALL}" "EstimatedSize" "$0"
  ${RefreshShellIcons}
SectionEnd

Section "Uninstall"
  Call un.waitUntilClosed
  !include "${FILES}"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"  ; only when it is empty
  Delete "$SMPROGRAMS\${NAME}.lnk"
  Delete "$DESKTOP\${NAME}.lnk"
  DeleteRegKey HKCU "Software\Classes\SoChiBo.Bundle"
  DeleteRegValue HKCU "Software\Classes\.age\OpenWithProgids" "SoChiBo.Bundle"
  DeleteRegKey HKCU "${UNINSTALL}"
  ${RefreshShellIcons}
  DetailPrint "$(booksStay)"
SectionEnd
