// Addresses as the href of a page: relative, with the file named, and nothing that runs.
//
// Room: html.
#pragma once

#include <string>
#include <string_view>

#include "view/view.h"

namespace metodoc::html {

// Where links are written from.
struct Links {
    std::string page;  // the path of the page below public/
    // Put before every path instead of going up from the page: for the page of errors, which a
    // server shows at any address. Empty: relative.
    std::string root;

    // The href of a path below public/, e.g. "../index.html".
    [[nodiscard]] std::string to(std::string_view path) const;
    // The href of an address; empty where it leads nowhere or has a scheme that no page of ours
    // links to (anything but http, https, mailto and tel).
    [[nodiscard]] std::string to(const view::Address& address) const;
};

// The way from one page to another path, both below the same folder: ("a/b.html", "c.html") →
// "../c.html".
std::string relative(std::string_view from, std::string_view to);

// Percent-encodes what may not stand in a path or a fragment (RFC 3986, 3.3 and 3.5).
std::string percent_encoded(std::string_view text);

}  // namespace metodoc::html
