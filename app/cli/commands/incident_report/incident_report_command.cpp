// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incident_options.h"
#include "app/cli/writing_command.h"
#include "core/feedback/feedback_rows.h"
#include "core/feedback/feedback_store.h"
#include "core/feedback/feedback_texts.h"
#include "core/incidents/incident_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class IncidentReportCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentReportCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident report"); }
    QString summary() const override
    {
        return tr("Says that something goes wrong with what runs; TITLE tells it in a line.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declareIncidentOptions(parser);
        parser.addOption({QStringLiteral("feedback"),
                          tr("The item of feedback that it is made of, such as FB-3: what it says is taken over where "
                             "nothing else is said, and it is linked to the incident."),
                          tr("FEEDBACK")});
    }

    Result<> write(const Writing& writing) const override
    {
        IncidentDraft draft;
        const QString item = writing.parser.value(QStringLiteral("feedback"));
        if (!item.isEmpty()) {
            const Result<IncidentFields> told = writing.database.read([&item](db::Connection& connection) {
                return feedback::incidentFieldsOf(feedback::byKeyOrUid(connection, item));
            });
            if (!told)
                return failed(told);
            draft.fields = *told;
        }
        draft.fields.text.title = writing.arguments.at(1);
        if (const Result<> taken = takeIncidentOptions(writing.parser, writing.database, draft.fields); !taken)
            return taken;
        const Result<QString> uid = item.isEmpty()
            ? IncidentStore(writing.database).report(draft, writing.actor, writing.command)
            : FeedbackStore(writing.database).makeIncident(item, draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto reported =
            writing.database.read([&](db::Connection& connection) { return incidents::byName(connection, *uid); });
        if (!reported)
            return failed(reported);
        writing.out << reported->key << '\n';
        return {};
    }
};

} // namespace

const Command& incidentReportCommand()
{
    static const IncidentReportCommand command;
    return command;
}

} // namespace assay
