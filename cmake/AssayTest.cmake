# SPDX-License-Identifier: GPL-3.0-or-later
# assay_tests(<folder> <library>): every tst_*.cpp below <folder> becomes one ctest that links <library>.
function(assay_tests folder library)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    add_executable(${name} ${source})
    target_link_libraries(${name} PRIVATE ${library} assay_test_support Qt6::Test)
    target_compile_definitions(${name} PRIVATE ASSAY_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" ASSAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${folder}/${name} COMMAND ${name})
    assay_test_environment(${folder}/${name})
  endforeach()
endfunction()

function(assay_test_environment name)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 240
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;ASSAY_CLI=$<TARGET_FILE:assay-cli>;ASSAY_WORKBENCH=$<TARGET_FILE:assay>;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
