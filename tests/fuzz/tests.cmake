# Fuzz targets, one file a room: built with clang and -DMETODOC_FUZZ=ON.
if(METODOC_FUZZ)
    file(GLOB fuzzers CONFIGURE_DEPENDS ${CMAKE_CURRENT_LIST_DIR}/*.cmake)
    list(FILTER fuzzers EXCLUDE REGEX "/tests\\.cmake$")
    foreach(fuzzer IN LISTS fuzzers)
        include(${fuzzer})
    endforeach()
endif()
