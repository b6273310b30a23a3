// The list of orders, newest first, and a page an order.

#include <algorithm>

#include "view/changes.h"
#include "view/composition.h"
#include "view/names.h"
#include "view/pages.h"
#include "view/words.h"

namespace metodoc::view {
namespace {

OrderEntry entry_of(const Assembly& assembly, model::OrderId id) {
    const Context& context = assembly.context;
    const OrderDocument& document = assembly.orders.at(id);
    OrderEntry entry;
    entry.link = {plain(document.title), address_of(context, {}, id), ""};
    entry.date = document.date;
    entry.number = document.number;
    entry.status = status_of(context, id);
    entry.annexes = annex_links(context, id);
    entry.downloads = {download_of(context, id)};
    return entry;
}

// The order itself, then its certified copies and extracts.
std::vector<Download> downloads_of(const Context& context, model::OrderId id) {
    std::vector<Download> downloads{download_of(context, id)};
    for (Download& one : extract_downloads(context, id)) downloads.push_back(std::move(one));
    return downloads;
}

}  // namespace

std::optional<Page> orders_page(const Assembly& assembly, model::SystemId system) {
    std::vector<model::OrderId> orders = orders_of(assembly.context, system);
    if (orders.empty()) return std::nullopt;
    std::ranges::reverse(orders);
    OrdersPage content;
    for (const model::OrderId id : orders) content.orders.push_back(entry_of(assembly, id));
    Page page = page_of(assembly.context, system, "orders.html", std::string(words::orders),
                        std::move(content));
    page.description = words::orders_about;
    return page;
}

std::vector<Page> order_pages(Assembly& assembly, model::SystemId system) {
    const Context& context = assembly.context;
    std::vector<Page> pages;
    for (const model::OrderId id : orders_of(context, system)) {
        const model::Order& order = context.corpus[id];
        OrderDocument document = assembly.orders.at(id);
        show_compositions({context, assembly.uses, system}, id, document.clauses);
        Page page = page_of(
            context, system, "", order_name(context, order),
            OrderPage{document, status_of(context, id), downloads_of(context, id),
                      annex_links(context, id), effects_of(context, id), editions_of(context, id)});
        page.path = context.order_paths[id.index];
        page.description = plain(document.title);
        page.breadcrumbs.push_back({std::string(words::orders),
                                    {system_path(context, system, "orders.html"), "", ""},
                                    ""});
        pages.push_back(std::move(page));
    }
    return pages;
}

}  // namespace metodoc::view
