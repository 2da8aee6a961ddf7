# SPDX-License-Identifier: GPL-3.0-or-later
# What is installed where on Linux, and the Debian package made of it: cpack, or packaging/check-deb which checks it too.
include(GNUInstallDirs)

if(BUILD_TESTING)
  # The files a desktop reads are checked with everything else, where the checkers are installed.
  find_program(DESKTOP_FILE_VALIDATE desktop-file-validate)
  if(DESKTOP_FILE_VALIDATE AND NOT SOCHIBO_CORE_ONLY)
    add_test(NAME desktop_file COMMAND ${DESKTOP_FILE_VALIDATE} ${CMAKE_SOURCE_DIR}/packaging/vn.sochibo.SoChiBo.desktop)
  endif()
  find_program(APPSTREAMCLI appstreamcli)
  if(APPSTREAMCLI AND NOT SOCHIBO_CORE_ONLY)
    add_test(NAME metainfo COMMAND ${APPSTREAMCLI} validate --no-net ${CMAKE_SOURCE_DIR}/packaging/vn.sochibo.SoChiBo.metainfo.xml)
  endif()
endif()

if(NOT (TARGET sochibo AND TARGET sochibo-cli) OR WIN32)
  return()
endif()

install(TARGETS sochibo sochibo-cli RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(FILES packaging/vn.sochibo.SoChiBo.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
install(FILES packaging/vn.sochibo.SoChiBo.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
install(FILES packaging/vn.sochibo.SoChiBo.mime.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME vn.sochibo.SoChiBo.xml)
install(FILES resources/icons/sochibo.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps RENAME vn.sochibo.SoChiBo.svg)
install(FILES packaging/copyright DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sochibo)

# Debian's policy wants manuals and the change log compressed, without a time stamp, so that two builds are equal.
find_program(GZIP gzip)
if(GZIP)
  foreach(page sochibo.1 sochibo-cli.1 changelog)
    add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/packaging/${page}.gz DEPENDS packaging/${page}
                       COMMAND ${CMAKE_COMMAND} -E make_directory ${CMAKE_BINARY_DIR}/packaging
                       COMMAND ${GZIP} -9nc ${CMAKE_SOURCE_DIR}/packaging/${page} > ${CMAKE_BINARY_DIR}/packaging/${page}.gz)
    list(APPEND compressed ${CMAKE_BINARY_DIR}/packaging/${page}.gz)
  endforeach()
  add_custom_target(compressed_papers ALL DEPENDS ${compressed})
  install(FILES ${CMAKE_BINARY_DIR}/packaging/sochibo.1.gz ${CMAKE_BINARY_DIR}/packaging/sochibo-cli.1.gz
          DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
  install(FILES ${CMAKE_BINARY_DIR}/packaging/changelog.gz DESTINATION ${CMAKE_INSTALL_DATADIR}/doc/sochibo)
endif()

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME sochibo)
set(CPACK_PACKAGE_VERSION ${PROJECT_VERSION})
set(CPACK_PACKAGE_CONTACT "The developers of Sổ Chi bộ <sochibo@packages.invalid>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "book of a party cell: members, meetings, signed minutes")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Keeps the member handbook and the record of every meeting of a party cell,
prints the papers a meeting needs, signs minutes with keys and seals them in a
log that cannot be quietly rewritten. Encrypted bundles travel by USB stick
or e-mail to the party office of the ward or commune, which answers with a
receipt.
.
No network is needed. In Vietnamese, English and Bangla.")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS
    OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION database)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# What dpkg-shlibdeps cannot see: plugins that Qt opens by name, and fonts.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-svg-plugins | libqt6svg6, fonts-croscore, fonts-noto-core")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, poppler-utils")
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "age, minisign")
include(CPack)
