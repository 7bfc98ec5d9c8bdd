// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/meetings/meeting_rows.h"
#include "core/meetings/meeting_texts.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class MeetingEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(MeetingEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("meeting edit"); }
    QString summary() const override
    {
        return tr("Writes the minutes of a meeting otherwise; what they said before stays to be read.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT MEETING"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("title"), tr("Another title."), tr("TITLE")});
        parser.addOption({QStringLiteral("held"), tr("Another day."), tr("DAY")});
        parser.addOption({QStringLiteral("text"),
                          tr("Other minutes. What their new lines “Decision: …” and “Task: … @NAME DAY” say is made."),
                          tr("TEXT")});
        parser.addOption({QStringLiteral("attendee"), tr("Those who were there, instead; several times."), tr("NAME")});
    }

    Result<> write(const Writing& writing) const override
    {
        const auto held = timeFrom(writing.parser, QStringLiteral("held"));
        if (!held)
            return failed(held);
        const Result<MeetingEdit> edit = writing.database.read([&](db::Connection& connection) {
            return editOf(meetings::byName(connection, writing.arguments.at(1)), people::all(connection),
                          writing.parser, *held);
        });
        if (!edit)
            return failed(edit);
        return MeetingStore(writing.database).edit(*edit, writing.actor, writing.command);
    }

private:
    /// What no option names stays as it is.
    static MeetingEdit editOf(const Meeting& meeting, const std::vector<Person>& people,
                              const QCommandLineParser& parser, std::optional<qint64> held)
    {
        const auto valueOr = [&parser](const QString& option, const QString& now) {
            return parser.isSet(option) ? parser.value(option) : now;
        };
        MeetingEdit edit;
        edit.meeting = meeting.uid;
        edit.expectedVersion = meeting.rowVersion;
        edit.title = valueOr(QStringLiteral("title"), meeting.title);
        edit.heldAt = held.value_or(meeting.heldAt);
        edit.text = valueOr(QStringLiteral("text"), meeting.text);
        edit.attendees = parser.values(QStringLiteral("attendee"));
        if (edit.attendees.isEmpty()) {
            for (const NamedPerson& person : meeting.attendees)
                edit.attendees << person.name;
        }
        edit.lines = meetings::minutesLines(edit.text, people);
        edit.seen = meetings::textsOf(meeting);
        return edit;
    }
};

} // namespace

const Command& meetingEditCommand()
{
    static const MeetingEditCommand command;
    return command;
}

} // namespace assay
