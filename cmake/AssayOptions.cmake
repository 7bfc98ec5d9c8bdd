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

if(ASSAY_FUZZ)
  target_compile_options(assay_options INTERFACE -fsanitize=fuzzer-no-link,address,undefined -fno-sanitize-recover=undefined)
  target_link_options(assay_options INTERFACE -fsanitize=address,undefined)
elseif(ASSAY_SANITIZE)
  target_compile_options(assay_options INTERFACE -fsanitize=address,undefined -fno-sanitize-recover=undefined -fno-omit-frame-pointer)
  target_link_options(assay_options INTERFACE -fsanitize=address,undefined)
endif()

find_program(ASSAY_CCACHE ccache)
if(ASSAY_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
  # Depend mode spares a run of the preprocessor for what is not in the cache yet. Precompiled headers were tried: reading
  # 120 MB of them for every file took longer than parsing.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_DEPEND=1 ${ASSAY_CCACHE})
endif()
find_program(ASSAY_MOLD mold)
if(ASSAY_MOLD AND NOT ASSAY_SANITIZE AND NOT ASSAY_FUZZ)
  target_link_options(assay_options INTERFACE -fuse-ld=mold)
endif()

# assay_library(<name> <folder globs>…): a static library of every .cpp in those folders, so that a new file needs no list edited.
function(assay_library name)
  list(TRANSFORM ARGN APPEND /*.cpp OUTPUT_VARIABLE patterns)
  list(TRANSFORM ARGN APPEND /*.h OUTPUT_VARIABLE headers)
  file(GLOB sources CONFIGURE_DEPENDS ${patterns} ${headers})
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PUBLIC assay_options)
endfunction()
