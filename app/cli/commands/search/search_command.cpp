// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/listing_command.h"
#include "core/search/search_index.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const SearchAnswer& answer)
{
    Listing listing;
    for (const char* column : {"kind", "key", "title", "state", "owner", "changed", "excerpt", "uid"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const SearchHit& hit : answer.hits) {
        listing.rows.push_back({QString::fromLatin1(hit.kind), hit.key, hit.title, hit.state, hit.owner,
                                timeText(hit.changedAt), hit.excerpt, hit.uid});
    }
    return listing;
}

class SearchCommand final : public ListingCommand {
    Q_DECLARE_TR_FUNCTIONS(SearchCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("search"); }
    QString summary() const override
    {
        return tr("Searches everything written: words, \"whole phrases\", and type: role: state: owner: "
                  "is:open|done|stale before: after:");
    }
    QString arguments() const override { return QStringLiteral("PROJECT QUERY"); }

protected:
    Result<> list(db::Database& database, const QStringList& arguments, ListingFormat format,
                  QTextStream& out) const override
    {
        const Result<SearchQuery> query = parseSearch(arguments.at(1));
        if (!query)
            return failed(query);
        SearchIndex index;
        const Result<SearchAnswer> answer =
            index.find(database, *query, {.personUid = {}, .now = database.clock().now()});
        if (!answer)
            return failed(answer);
        write(out, asListing(*answer), format);
        return {};
    }
};

} // namespace

const Command& searchCommand()
{
    static const SearchCommand command;
    return command;
}

} // namespace assay
