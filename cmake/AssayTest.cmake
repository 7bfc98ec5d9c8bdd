# SPDX-License-Identifier: GPL-3.0-or-later
# assay_tests(<folder> <library>): every tst_*.cpp below <folder> becomes one ctest; together they are one program that
# links <library>, see tests/support/test_program.h.
function(assay_tests folder library)
  set(program ${library}_tests)
  add_executable(${program} support/test_program.cpp)
  target_link_libraries(${program} PRIVATE ${library} assay_test_support Qt6::Test)
  target_include_directories(${program} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/moc)
  # What tests call is optimised; they themselves are built quickly.
  target_compile_options(${program} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O0>)
  target_compile_definitions(${program} PRIVATE ASSAY_FIXTURES="${CMAKE_SOURCE_DIR}/tests/fixtures" ASSAY_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/tst_*.cpp)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    # A single moc run over the test alone, as in assay_meta_objects().
    set(moc ${CMAKE_CURRENT_BINARY_DIR}/moc/${name}.moc)
    add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc -o ${moc} ${source} DEPENDS ${source} VERBATIM)
    target_sources(${program} PRIVATE ${moc})
    add_test(NAME ${folder}/${name} COMMAND ${program} ${name})
    assay_test_environment(${folder}/${name})
  endforeach()
  list(TRANSFORM sources REPLACE "/[^/]*$" "" OUTPUT_VARIABLE folders)
  list(REMOVE_DUPLICATES folders)
  foreach(inside IN LISTS folders)
    file(GLOB sources CONFIGURE_DEPENDS ${inside}/tst_*.cpp)
    assay_sources(${program} ${sources})
  endforeach()
endfunction()

# Those that go through every view take minutes on a busy machine. Qt Test ends a function after five, and counts on from
# one row or function to the next where it is too busy to see one end and another begin: it may take as long as the test.
#
# A warning that a test did not announce (QTest::ignoreMessage) fails it: these are the words Qt Test prints it with. What
# begins with "This" passes: "This plugin does not support …" is the offscreen platform talking of itself.
function(assay_test_environment name)
  set_tests_properties(${name} PROPERTIES
    TIMEOUT 1200
    FAIL_REGULAR_EXPRESSION "QWARN +: [A-Za-z0-9_]+::[^(]+\\([^)]*\\) ([^T]|T[^h]|Th[^i]);QCRITICAL:;QFATAL +:"
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;XDG_DATA_HOME=${CMAKE_BINARY_DIR}/tests/data-home;ASSAY_CLI=$<TARGET_FILE:assay-cli>;ASSAY_WORKBENCH=$<TARGET_FILE:assay>;UBSAN_OPTIONS=print_stacktrace=1;QTEST_FUNCTION_TIMEOUT=1200000")
endfunction()
