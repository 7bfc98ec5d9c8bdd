// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incident_options.h"
#include "app/cli/writing_command.h"
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
    void declareOptions(QCommandLineParser& parser) const override { declareIncidentOptions(parser); }

    Result<> write(const Writing& writing) const override
    {
        IncidentDraft draft;
        draft.fields.text.title = writing.arguments.at(1);
        if (const Result<> taken = takeIncidentOptions(writing.parser, writing.database, draft.fields); !taken)
            return taken;
        const Result<QString> uid = IncidentStore(writing.database).report(draft, writing.actor, writing.command);
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
