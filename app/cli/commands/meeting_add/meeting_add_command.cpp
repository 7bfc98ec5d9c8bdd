// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/meetings/meeting_rows.h"
#include "core/meetings/meeting_store.h"
#include "core/people/people_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class MeetingAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(MeetingAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("meeting add"); }
    QString summary() const override
    {
        return tr("Writes the minutes of a meeting: who was there, and what came of it.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("held"), tr("When; otherwise now."), tr("DAY")});
        parser.addOption({QStringLiteral("text"),
                          tr("The minutes. Their lines “Decision: …” and “Task: … @NAME DAY” make these."),
                          tr("TEXT")});
        parser.addOption({QStringLiteral("use-case"), tr("The use case it was about."), tr("USE-CASE")});
        parser.addOption({QStringLiteral("attendee"), tr("Somebody who was there; several times."), tr("NAME")});
        parser.addOption(
            {QStringLiteral("decision"), tr("Title of a decision that it proposes; several times."), tr("TITLE")});
        parser.addOption({QStringLiteral("task"), tr("Title of a task that it makes; several times."), tr("TITLE")});
        parser.addOption({QStringLiteral("outcome"),
                          tr("What came of it and is in the project, as KIND/KEY; several times."), tr("THING")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<MeetingDraft> draft = draftOf(writing);
        if (!draft)
            return failed(draft);
        const Result<QString> uid = MeetingStore(writing.database).add(*draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return meetings::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }

private:
    static Result<MeetingDraft> draftOf(const Writing& writing)
    {
        MeetingDraft draft;
        draft.title = writing.arguments.at(1);
        draft.text = writing.parser.value(QStringLiteral("text"));
        draft.useCase = writing.parser.value(QStringLiteral("use-case"));
        draft.attendees = writing.parser.values(QStringLiteral("attendee"));
        draft.decisions = writing.parser.values(QStringLiteral("decision"));
        for (const QString& title : writing.parser.values(QStringLiteral("task")))
            draft.tasks.push_back({title});
        const auto people = writing.database.read([](db::Connection& connection) { return people::all(connection); });
        if (!people)
            return failed(people);
        const MinutesLines lines = meetings::minutesLines(draft.text, *people);
        draft.decisions += lines.decisions;
        draft.tasks.insert(draft.tasks.end(), lines.tasks.begin(), lines.tasks.end());
        const auto held = timeFrom(writing.parser, QStringLiteral("held"));
        if (!held)
            return failed(held);
        draft.heldAt = held->value_or(writing.database.clock().now());
        for (const QString& thing : writing.parser.values(QStringLiteral("outcome"))) {
            const QStringList parts = thing.split(u'/');
            if (parts.size() != 2)
                return fail(Error::Kind::Invalid, tr("“%1” is not KIND/KEY, such as decision/D-1.").arg(thing),
                            usageDetail());
            draft.outcomes.push_back({{}, parts.at(0).toLatin1(), parts.at(1)});
        }
        return draft;
    }
};

} // namespace

const Command& meetingAddCommand()
{
    static const MeetingAddCommand command;
    return command;
}

} // namespace assay
