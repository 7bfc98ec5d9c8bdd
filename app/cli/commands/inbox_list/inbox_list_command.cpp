// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"
#include "app/cli/listing.h"
#include "app/cli/project_argument.h"
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

class InboxListCommand final : public Command {
    Q_DECLARE_TR_FUNCTIONS(InboxListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("inbox list"); }
    QString summary() const override { return tr("Lists what reached a person and why, the newest first."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }
    void declare(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("all"), tr("Also what was done with or put off.")});
        declareFormat(parser);
        declareMigrate(parser);
        declareActor(parser);
    }

    Result<Exit> run(const QCommandLineParser& parser, QTextStream& out) const override
    {
        const Result<ListingFormat> format = formatFrom(parser);
        if (!format)
            return failed(format);
        const Result<std::unique_ptr<db::Database>> database = openProject(parser);
        if (!database)
            return failed(database);
        const Result<Actor> actor = actorFrom(parser, **database);
        if (!actor)
            return failed(actor);
        const auto inbox = (*database)->read([&](db::Connection& connection) {
            return inbox::inboxOf(connection, actor->person, (*database)->clock().now(),
                                  {parser.isSet(QStringLiteral("all")), 5000});
        });
        if (!inbox)
            return failed(inbox);
        write(out, asListing(*inbox), *format);
        return Exit::Done;
    }
};

} // namespace

const Command& inboxListCommand()
{
    static const InboxListCommand command;
    return command;
}

} // namespace assay
