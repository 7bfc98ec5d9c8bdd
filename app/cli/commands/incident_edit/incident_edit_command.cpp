// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/incident_options.h"
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/incidents/incident_rows.h"
#include "core/incidents/incident_texts.h"

#include <QCoreApplication>

namespace assay {
namespace {

class IncidentEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(IncidentEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("incident edit"); }
    QString summary() const override
    {
        return tr("Changes what an incident says, how grave it is, what caused it and who sees to it; what no option "
                  "names stays.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT INCIDENT"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("title"), tr("What goes wrong, in a line."), tr("TITLE")});
        declareIncidentOptions(parser);
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        const auto opened = writing.database.read([&](db::Connection& connection) {
            const Incident incident = incidents::byName(connection, writing.arguments.at(1));
            const qint64 since = version->value_or(incident.rowVersion);
            const NewerTexts now = incidents::newerTexts(connection, incident, since);
            return IncidentEdit{incident.uid, since, incidents::fieldsOf(incident),
                                merging::knownSince(now.texts, now.authors)};
        });
        if (!opened)
            return failed(opened);
        IncidentEdit edit = *opened;
        if (writing.parser.isSet(QStringLiteral("title")))
            edit.fields.text.title = writing.parser.value(QStringLiteral("title"));
        if (const Result<> taken = takeIncidentOptions(writing.parser, writing.database, edit.fields); !taken)
            return taken;
        return IncidentStore(writing.database).edit(edit, writing.actor, writing.command);
    }
};

} // namespace

const Command& incidentEditCommand()
{
    static const IncidentEditCommand command;
    return command;
}

} // namespace assay
