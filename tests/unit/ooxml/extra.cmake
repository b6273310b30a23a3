# Packages broken on purpose are made entry by entry.
target_link_libraries(test_${room} PRIVATE metodoc_zip)
