#include "html/links.h"

#include <string_view>

#include "support/catch.h"

using namespace metodoc;
using namespace metodoc::html;

TEST_CASE("links: the way from a page to a path") {
    auto check = [](std::string_view from, std::string_view to, std::string_view expected) {
        CHECK(relative(from, to) == expected);
    };
    check("index.html", "acts.html", "acts.html");
    check("index.html", "seversk/index.html", "seversk/index.html");
    check("seversk/index.html", "index.html", "../index.html");
    check("seversk/index.html", "seversk/roadmap.html", "roadmap.html");
    check("seversk/orders/693.html", "seversk/regulation.html", "../regulation.html");
    check("seversk/orders/693.html", "assets/site.css", "../../assets/site.css");
    check("seversk/index.html", "seversk-2/index.html", "../seversk-2/index.html");
    check("a/b/c.html", "a/x/c.html", "../x/c.html");
    check("a/index.html", "a/index.html", "index.html");
}

TEST_CASE("links: the href of an address") {
    const Links links{"seversk/regulation.html", ""};
    auto check = [&](const view::Address& address, std::string_view expected) {
        CHECK(links.to(address) == expected);
    };
    check({"seversk/roadmap.html", "", ""}, "roadmap.html");
    check({"glossary.html", "term", ""}, "../glossary.html#term");
    check({"seversk/regulation.html", "p-1.1", ""}, "#p-1.1");
    check({"", "p-1.1", ""}, "#p-1.1");
    check({"seversk/regulation.html", "", ""}, "regulation.html");
    check({"about.html", "раз два", ""}, "../about.html#%D1%80%D0%B0%D0%B7%20%D0%B4%D0%B2%D0%B0");
    check({}, "");
}

TEST_CASE("links: only schemes that do not run") {
    const Links links{"index.html", ""};
    auto check = [&](std::string_view url, bool is_linked) {
        CHECK(links.to(view::Address{"", "", std::string(url)}) == (is_linked ? url : ""));
    };
    check("https://example.org/a?b=1&c=2", true);
    check("HTTP://EXAMPLE.ORG", true);
    check("mailto:office@example.org", true);
    check("tel:+70000000000", true);
    check("javascript:alert(1)", false);
    check("JavaScript:alert(1)", false);
    check("data:text/html,x", false);
    check(" https://example.org", false);
    check("file:///etc/passwd", false);
    check("https://", false);
}

TEST_CASE("links: a first part with a colon is not a scheme") {
    const Links links{"index.html", ""};
    CHECK(links.to("a:b.html") == "./a:b.html");
    CHECK(links.to("a/b:c.html") == "a/b:c.html");
}

TEST_CASE("links: the page of errors names its root") {
    const Links links{"404.html", "https://example.org/metod/"};
    CHECK(links.to("seversk/index.html") == "https://example.org/metod/seversk/index.html");
}
