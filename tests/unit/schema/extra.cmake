# The oracles: valijson over nlohmann's JSON, and the test suite of JSON Schema (Debian's packages
# libvalijson-dev, nlohmann-json3-dev, json-schema-test-suite).
find_package(nlohmann_json REQUIRED)
find_path(VALIJSON_INCLUDE_DIR valijson/validator.hpp REQUIRED)
find_path(JSON_SCHEMA_TEST_SUITE tests/draft7/type.json
    PATHS /usr/share/json-schema-test-suite REQUIRED)
target_link_libraries(test_${room} PRIVATE nlohmann_json::nlohmann_json)
target_include_directories(test_${room} SYSTEM PRIVATE ${VALIJSON_INCLUDE_DIR})
target_compile_definitions(test_${room} PRIVATE VALIJSON_USE_EXCEPTIONS=1
    JSON_SCHEMA_TEST_SUITE="${JSON_SCHEMA_TEST_SUITE}")
