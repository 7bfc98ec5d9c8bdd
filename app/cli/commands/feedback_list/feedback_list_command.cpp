// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/feedback/feedback_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(db::Connection& connection)
{
    Listing listing;
    for (const char* column : {"key", "state", "severity", "harm", "use_case", "group", "source", "channel", "received",
                               "text", "reply", "led_to", "version"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Feedback& item : feedback::all(connection)) {
        QStringList links;
        for (const FeedbackLink& link : item.links)
            links << link.name;
        listing.rows.push_back({item.key, toString(item.state), toString(item.severity), item.harm, item.useCaseKey,
                                item.groupName, item.source, item.channel, timeText(item.receivedAt), item.text,
                                item.reply, links.join(QStringLiteral("; ")), item.rowVersion});
    }
    return listing;
}

class FeedbackListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(FeedbackListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("feedback list"); }
    QString summary() const override
    {
        return tr("Lists what people say of models, what became of it and what it led to.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(connection);
    }
};

} // namespace

const Command& feedbackListCommand()
{
    static const FeedbackListCommand command;
    return command;
}

} // namespace assay
