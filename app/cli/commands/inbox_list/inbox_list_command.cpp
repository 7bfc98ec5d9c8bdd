// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/personal_listing_command.h"
#include "core/inbox/inbox_reading.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const Inbox& inbox)
{
    Listing listing;
    for (const char* column : {"entry", "at", "reason", "person", "kind", "thing", "sentence", "things", "mark", "uid"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const InboxItem& item : inbox.items) {
        listing.rows.push_back({item.seq, timeText(item.at), toString(item.reason), item.person,
                                QString::fromUtf8(item.thing.kind), item.title, item.sentence, item.things,
                                toString(item.mark), item.thing.uid});
    }
    return listing;
}

class InboxListCommand final : public PersonalListingCommand {
    Q_DECLARE_TR_FUNCTIONS(InboxListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("inbox list"); }
    QString summary() const override { return tr("Lists what reached a person and why, the newest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("all"), tr("Also what was done with or put off.")});
    }

    Listing rows(db::Connection& connection, const QCommandLineParser& parser, const QString& person,
                 qint64 now) const override
    {
        return asListing(inbox::inboxOf(connection, person, now, {parser.isSet(QStringLiteral("all")), 5000}));
    }
};

} // namespace

const Command& inboxListCommand()
{
    static const InboxListCommand command;
    return command;
}

} // namespace assay
