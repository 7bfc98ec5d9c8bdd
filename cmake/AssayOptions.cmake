# SPDX-License-Identifier: GPL-3.0-or-later
# assay_options: what every target of the project is compiled with.
add_library(assay_options INTERFACE)
target_include_directories(assay_options INTERFACE ${CMAKE_SOURCE_DIR})
target_compile_features(assay_options INTERFACE cxx_std_20)
target_compile_options(assay_options INTERFACE -Wall -Wextra -Wpedantic -Werror -fstack-protector-strong)
target_compile_definitions(assay_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_URL_CAST_FROM_STRING QT_NO_KEYWORDS
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 _GLIBCXX_ASSERTIONS ASSAY_VERSION="${PROJECT_VERSION}")
target_link_options(assay_options INTERFACE -Wl,-z,relro,-z,now)

option(ASSAY_SHARED "Build the layers as shared libraries, for short links while developing" OFF)
set(ASSAY_LIBRARY_KIND STATIC)
if(ASSAY_SHARED)
  set(ASSAY_LIBRARY_KIND SHARED)
  set(CMAKE_LINK_DEPENDS_NO_SHARED ON)
  # Nobody replaces a function of these libraries, so they may call their own as a static one would.
  target_compile_options(assay_options INTERFACE -fno-semantic-interposition)
  target_link_options(assay_options INTERFACE -Wl,-Bsymbolic-functions)
endif()

if(ASSAY_FUZZ)
  target_compile_options(assay_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  target_link_options(assay_options INTERFACE -fsanitize=address,undefined)
elseif(ASSAY_SANITIZE)
  target_compile_options(assay_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(assay_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(ASSAY_CCACHE ccache)
if(ASSAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Depend mode spares a run of the preprocessor for what is not in the cache yet; the sloppiness is what ccache asks for
  # before it keeps what was built with precompiled headers.
  set(CMAKE_CXX_COMPILER_LAUNCHER
      ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${ASSAY_CCACHE})
endif()
find_program(ASSAY_MOLD mold)
if(ASSAY_MOLD AND NOT ASSAY_SANITIZE AND NOT ASSAY_FUZZ)
  target_link_options(assay_options INTERFACE -fuse-ld=mold)
endif()

# assay_compile_quickly(<target>): what only answers people is built quickly while developing: a lower level of optimisation
# saves a fifth of its compile time and costs nobody a moment. Never what computes, reads files or draws charts.
function(assay_compile_quickly target)
  target_compile_options(${target} PRIVATE $<$<CONFIG:RelWithDebInfo>:-O1>)
endfunction()

# assay_library(<name> <folders>…): a library of every .cpp in those folders, so that a new file needs no list edited.
# ASSAY_SHARED makes it a shared one: a changed file then relinks one library instead of every test.
function(assay_library name)
  add_library(${name} ${ASSAY_LIBRARY_KIND})
  target_link_libraries(${name} PUBLIC assay_options)
  assay_folders(${name} ${ARGN})
endfunction()

# assay_folders(<target> <folders>…): every .cpp in those folders joins the target.
function(assay_folders target)
  foreach(folder IN LISTS ARGN)
    file(GLOB sources CONFIGURE_DEPENDS ${folder}/*.cpp)
    file(GLOB headers CONFIGURE_DEPENDS ${folder}/*.h)
    assay_sources(${target} ${sources})
    target_sources(${target} PRIVATE ${headers})
  endforeach()
endfunction()

# assay_sources(<target> <file>…): the files of one folder join the target. Fourteen of them are compiled together, and small
# folders with their siblings, because reading Qt's headers costs five times what compiling a file of ours does. So no two
# files of a folder may give a private name to different things.
function(assay_sources target)
  target_sources(${target} PRIVATE ${ARGN})
  set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_MODE GROUP)
  list(LENGTH ARGN count)
  foreach(source IN LISTS ARGN)
    get_filename_component(folder ${source} DIRECTORY)
    if(count LESS 3)
      get_filename_component(folder ${folder} DIRECTORY)
    endif()
    file(RELATIVE_PATH folder ${CMAKE_SOURCE_DIR} ${folder})
    string(MAKE_C_IDENTIFIER ${target}_${folder} folder)
    get_property(index GLOBAL PROPERTY ${folder}_files)
    math(EXPR part "0${index} / 14")
    math(EXPR index "0${index} + 1")
    set_property(GLOBAL PROPERTY ${folder}_files ${index})
    set_source_files_properties(${source} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${folder}_${part})
  endforeach()
endfunction()

# assay_meta_objects(<target> <header>…): what Qt needs to know of the classes in those headers. moc finds that in the header
# alone; CMake's own AUTOMOC lets it read all of Qt's for each, which takes twenty times as long, and compiles the answers of
# a whole target as one file. Here they are compiled with the .cpp beside the header. A header without such a class is no
# harm, so nobody lists those with one.
function(assay_meta_objects target)
  foreach(header IN LISTS ARGN)
    get_filename_component(name ${header} NAME_WE)
    get_filename_component(folder ${header} DIRECTORY)
    file(RELATIVE_PATH inside ${CMAKE_CURRENT_SOURCE_DIR} ${folder})
    set(answer ${CMAKE_CURRENT_BINARY_DIR}/moc/${inside}/moc_${name}.cpp)
    add_custom_command(OUTPUT ${answer}
      COMMAND Qt6::moc --no-notes -o ${answer} ${header}
      DEPENDS ${header} VERBATIM)
    target_sources(${target} PRIVATE ${answer})
    get_source_file_property(group ${folder}/${name}.cpp TARGET_DIRECTORY ${target} UNITY_GROUP)
    if(NOT group)
      file(RELATIVE_PATH inside ${CMAKE_SOURCE_DIR} ${folder})
      string(MAKE_C_IDENTIFIER ${target}_${inside}_0 group)
    endif()
    set_source_files_properties(${answer} TARGET_DIRECTORY ${target} PROPERTIES UNITY_GROUP ${group})
  endforeach()
endfunction()

# assay_precompile(<target> <header>…): headers of the libraries that most files of the target include are parsed once for
# all of them. Never ours: they change. The presets asan and fuzz do without, so that a file that forgets one of its own
# includes is found there.
set(ASSAY_CORE_HEADERS <algorithm> <array> <cmath> <functional> <map> <memory> <optional> <set> <span> <vector>
    <QByteArray> <QCoreApplication> <QDateTime> <QFile> <QFileInfo> <QHash> <QString> <QStringList> <tl/expected.hpp>)
set(ASSAY_WINDOW_HEADERS <QtConcurrent> <QAbstractTableModel> <QAction> <QComboBox> <QHeaderView> <QKeyEvent> <QLabel>
    <QLineEdit> <QMenu> <QPainter> <QPlainTextEdit> <QPushButton> <QScrollArea> <QTableView> <QVBoxLayout> <QWidget>)
function(assay_precompile target)
  target_precompile_headers(${target} PRIVATE ${ARGN})
  target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
endfunction()
