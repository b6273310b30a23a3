// for_each_index: the same work for every number below a count, on several threads.
//
// The results are put where the number says, so that the order of the threads never shows.
//
// Room: pipeline. Hides TBB.
#pragma once

#include <cstddef>
#include <functional>

namespace metodoc::pipeline {

// `jobs` threads at most; 0: as many as the machine has. Requires: `work` throws nothing.
void for_each_index(std::size_t count, unsigned jobs, const std::function<void(std::size_t)>& work);

}  // namespace metodoc::pipeline
