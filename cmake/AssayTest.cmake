# SPDX-License-Identifier: GPL-3.0-or-later
# assay_tests(<folder> <library>): every tst_*.cpp below <folder> becomes one ctest that links <library>.
function(assay_tests folder library)
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    # A single moc run is all a test needs; CMake's own would add a scan and a compilation to each.
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    qt_generate_moc(${source} ${moc} TARGET ${name})
    add_executable(${name} ${source} ${moc})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_include_directories(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
    target_link_libraries(${name} PRIVATE ${library} assay_test_support Qt6::Test)
    target_compile_definitions(${name} PRIVATE ASSAY_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" ASSAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    add_test(NAME ${folder}/${name} COMMAND ${name})
    assay_test_environment(${folder}/${name})
  endforeach()
endfunction()

# A warning that a test did not announce (QTest::ignoreMessage) fails it: these are the words Qt Test prints it with. What
# begins with "Thi" passes: "This plugin does not support …" is the offscreen platform talking of itself.
function(assay_test_environment name)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 240
    FAIL_REGULAR_EXPRESSION "QWARN +: [A-Za-z0-9_]+::[^(]+\\([^)]*\\) ([^T]|T[^h]|Th[^i]);QCRITICAL:;QFATAL +:"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;ASSAY_CLI=$<TARGET_FILE:assay-cli>;ASSAY_WORKBENCH=$<TARGET_FILE:assay>;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
