// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_options.h"
#include "app/cli/version_option.h"
#include "app/cli/writing_command.h"
#include "core/changes/change_rows.h"
#include "core/changes/change_texts.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeEditCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeEditCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change edit"); }
    QString summary() const override
    {
        return tr("Changes what a draft of a change says; what no option names stays as it is.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT CHANGE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("title"), tr("What changes, in a line."), tr("TITLE")});
        declareChangeOptions(parser);
        declareSeenOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<std::optional<qint64>> version = seenVersion(writing.parser);
        if (!version)
            return failed(version);
        const QString name = writing.arguments.at(1);
        const auto opened = writing.database.read([&](db::Connection& connection) {
            const ChangeRecord change = changes::byName(connection, name);
            const qint64 since = version->value_or(change.rowVersion);
            const NewerTexts now = changes::newerTexts(connection, change, since);
            return ChangeEdit{change.uid, since, changes::fieldsOf(change),
                              merging::knownSince(now.texts, now.authors)};
        });
        if (!opened)
            return failed(opened);
        ChangeEdit edit = *opened;
        const QString title = QStringLiteral("title");
        if (writing.parser.isSet(title))
            edit.fields.text.title = writing.parser.value(title);
        if (const Result<> taken = takeChangeOptions(writing.parser, edit.fields); !taken)
            return taken;
        return ChangeStore(writing.database).edit(edit, writing.actor, writing.command);
    }
};

} // namespace

const Command& changeEditCommand()
{
    static const ChangeEditCommand command;
    return command;
}

} // namespace assay
