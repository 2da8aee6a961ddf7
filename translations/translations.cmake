# SPDX-License-Identifier: GPL-3.0-or-later
# The program's words in each language, and Qt's own words where Qt does not come with them, compiled into :/i18n.
# An object library, so that the resources are in every program that links it without a word in its main.
set(qm_files)
set(qrc "<RCC><qresource prefix=\"/i18n\">")
foreach(name sochibo_vi sochibo_en sochibo_bn qtbase_vi qtbase_bn)
  set(qm ${CMAKE_BINARY_DIR}/i18n/${name}.qm)
  add_custom_command(OUTPUT ${qm}
                     COMMAND Qt6::lrelease -silent ${CMAKE_SOURCE_DIR}/translations/${name}.ts -qm ${qm}
                     DEPENDS ${CMAKE_SOURCE_DIR}/translations/${name}.ts)
  list(APPEND qm_files ${qm})
  string(APPEND qrc "<file alias=\"${name}.qm\">${qm}</file>")
endforeach()
file(MAKE_DIRECTORY ${CMAKE_BINARY_DIR}/i18n)
file(GENERATE OUTPUT ${CMAKE_BINARY_DIR}/i18n/i18n.qrc CONTENT "${qrc}</qresource></RCC>\n")
add_custom_command(OUTPUT ${CMAKE_BINARY_DIR}/i18n/qrc_i18n.cpp
                   COMMAND Qt6::rcc ${CMAKE_AUTORCC_OPTIONS} --name i18n ${CMAKE_BINARY_DIR}/i18n/i18n.qrc -o ${CMAKE_BINARY_DIR}/i18n/qrc_i18n.cpp
                   DEPENDS ${qm_files} ${CMAKE_BINARY_DIR}/i18n/i18n.qrc)
add_library(translations OBJECT ${CMAKE_BINARY_DIR}/i18n/qrc_i18n.cpp)
target_link_libraries(translations PUBLIC Qt6::Core)
set_target_properties(translations PROPERTIES AUTOMOC OFF AUTORCC OFF)
