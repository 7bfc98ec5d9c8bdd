# SPDX-License-Identifier: GPL-3.0-or-later
# A folder plugs itself in: its CMakeLists.txt is one line, assay_plugin(<name>), and assay_collect() writes the table of
# all of them. Nothing else is edited when a folder is added.
#
# assay_collect(<Kind> <target> <header>): every sub-folder with a CMakeLists.txt joins <target>, and
# <target> gains `std::span<const Kind* const> all<Kind>s()`. The folder `user_guide` of kind Pane
# must define `const Pane& userGuidePane()`.
function(assay_collect kind target header)
  file(GLOB folders CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*/CMakeLists.txt)
  set_property(GLOBAL PROPERTY assay_${kind}_names "")
  set(ASSAY_TARGET ${target})
  set(ASSAY_KIND ${kind})
  foreach(file IN LISTS folders)
    get_filename_component(folder ${file} DIRECTORY)
    add_subdirectory(${folder})
  endforeach()
  get_property(names GLOBAL PROPERTY assay_${kind}_names)
  set(ASSAY_HEADER ${header})
  set(ASSAY_DECLARATIONS "")
  set(ASSAY_ENTRIES "")
  foreach(name IN LISTS names)
    string(APPEND ASSAY_DECLARATIONS "const ${kind}& ${name}${kind}();\n")
    string(APPEND ASSAY_ENTRIES "        &${name}${kind}(),\n")
  endforeach()
  string(TOLOWER ${kind} lower)
  configure_file(${CMAKE_SOURCE_DIR}/cmake/registry.cpp.in ${CMAKE_CURRENT_BINARY_DIR}/${lower}_registry.cpp @ONLY)
  target_sources(${target} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${lower}_registry.cpp)
endfunction()

# assay_plugin(<name>): called by a folder that assay_collect() visits, whose files all join; <name> is lowerCamel.
function(assay_plugin name)
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp)
  assay_sources(${ASSAY_TARGET} ${sources})
  set_property(GLOBAL APPEND PROPERTY assay_${ASSAY_KIND}_names ${name})
endfunction()
