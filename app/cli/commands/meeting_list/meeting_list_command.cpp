// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/table_command.h"
#include "core/meetings/meeting_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

Listing asListing(const std::vector<Meeting>& meetings)
{
    Listing listing;
    for (const char* column : {"key", "held", "title", "use_case", "author", "attendees", "outcomes", "uid", "staged"})
        listing.columns.push_back(QString::fromLatin1(column));
    for (const Meeting& meeting : meetings) {
        QStringList attendees;
        for (const NamedPerson& person : meeting.attendees)
            attendees.append(person.name);
        QStringList outcomes;
        for (const MeetingOutcome& outcome : meeting.outcomes)
            outcomes.append(QString::fromLatin1(outcome.kind) + u'/' + outcome.uid);
        listing.rows.push_back({meeting.key, timeText(meeting.heldAt), meeting.title, meeting.useCaseKey,
                                meeting.author.name, attendees.join(QStringLiteral("; ")),
                                outcomes.join(QStringLiteral("; ")), meeting.uid, meeting.staged});
    }
    return listing;
}

class MeetingListCommand final : public TableCommand {
    Q_DECLARE_TR_FUNCTIONS(MeetingListCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("meeting list"); }
    QString summary() const override { return tr("Lists meetings with who was there and what came of them."); }
    QString arguments() const override { return QStringLiteral("PROJECT"); }

protected:
    Listing rows(db::Connection& connection, const QStringList&, qint64) const override
    {
        return asListing(meetings::all(connection));
    }
};

} // namespace

const Command& meetingListCommand()
{
    static const MeetingListCommand command;
    return command;
}

} // namespace assay
