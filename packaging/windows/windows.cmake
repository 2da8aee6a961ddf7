# SPDX-License-Identifier: GPL-3.0-or-later
# What the programs carry on Windows alone: icons in that system's own format, made of our drawings in the sizes that the zooms
# from 100 to 300 per cent ask for (so that no library for SVG is needed there), the version, and the manifest.
enable_language(RC)
find_program(RSVG_CONVERT rsvg-convert REQUIRED)
find_program(ICOTOOL icotool REQUIRED)
set(icon_folder ${CMAKE_BINARY_DIR}/icons)
file(MAKE_DIRECTORY ${icon_folder})

set(icon_files)
set(icon_list "<RCC><qresource prefix=\"/icons\">")
file(GLOB drawings CONFIGURE_DEPENDS resources/icons/*.svg)
foreach(drawing ${drawings})
  get_filename_component(name ${drawing} NAME_WE)
  set(sizes 16 18 20 23 24 27 28 32 36 40 48 54 64)
  if(name STREQUAL sochibo)
    list(APPEND sizes 96 128 256)
  endif()
  set(pictures)
  set(commands)
  foreach(size ${sizes})
    list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${name}-${size}.png ${drawing})
    if(size GREATER 64)
      list(APPEND pictures --raw=${name}-${size}.png)  # compressed, as Windows has read large ones since Vista
    else()
      list(APPEND pictures ${name}-${size}.png)
    endif()
  endforeach()
  add_custom_command(OUTPUT ${icon_folder}/${name}.ico ${commands} COMMAND ${ICOTOOL} -c -o ${name}.ico ${pictures}
                     DEPENDS ${drawing} WORKING_DIRECTORY ${icon_folder})
  list(APPEND icon_files ${icon_folder}/${name}.ico)
  # Under the name by which the program knows it: Qt tells by the content what it is.
  string(APPEND icon_list "<file alias=\"${name}.svg\">${name}.ico</file>")
endforeach()
file(GENERATE OUTPUT ${icon_folder}/icons.qrc CONTENT "${icon_list}</qresource></RCC>\n")
add_custom_command(OUTPUT ${icon_folder}/qrc_icons.cpp
                   COMMAND Qt6::rcc ${CMAKE_AUTORCC_OPTIONS} --name icons ${icon_folder}/icons.qrc -o ${icon_folder}/qrc_icons.cpp
                   DEPENDS ${icon_files} ${icon_folder}/icons.qrc)
set_source_files_properties(${icon_folder}/qrc_icons.cpp PROPERTIES SKIP_AUTOGEN ON SKIP_PRECOMPILE_HEADERS ON)
set(icons ${icon_folder}/qrc_icons.cpp)

string(REPLACE "." "," version_numbers ${PROJECT_VERSION})
set(program sochibo)
set(program_file sochibo.dll)
set(description "Sổ Chi bộ")
set(file_type 2)
set(icon_and_manifest)
configure_file(packaging/windows/program.rc.in ${CMAKE_BINARY_DIR}/${program_file}.rc @ONLY)
set(file_type 1)
foreach(program sochibo sochibo-cli)
  set(program_file ${program}.exe)
  if(program STREQUAL sochibo-cli)
    set(description "Sổ Chi bộ, dòng lệnh")
  endif()
  set(icon_and_manifest "1 ICON \"${icon_folder}/sochibo.ico\"\n1 24 \"${CMAKE_BINARY_DIR}/${program}.manifest\"")
  configure_file(packaging/windows/program.rc.in ${CMAKE_BINARY_DIR}/${program_file}.rc @ONLY)
  configure_file(packaging/windows/program.manifest.in ${CMAKE_BINARY_DIR}/${program}.manifest @ONLY)
  set_source_files_properties(${CMAKE_BINARY_DIR}/${program_file}.rc PROPERTIES
                              OBJECT_DEPENDS "${icon_folder}/sochibo.ico;${CMAKE_BINARY_DIR}/${program}.manifest")
endforeach()
set(window_resources ${CMAKE_BINARY_DIR}/sochibo.exe.rc)
set(cli_resources ${CMAKE_BINARY_DIR}/sochibo-cli.exe.rc)
set(dll_resources ${CMAKE_BINARY_DIR}/sochibo.dll.rc)
add_link_options(-Wl,--no-insert-timestamp)  # two builds of the same sources are equal
