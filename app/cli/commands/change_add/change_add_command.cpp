// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/change_options.h"
#include "app/cli/writing_command.h"
#include "core/changes/change_rows.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ChangeAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ChangeAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("change add"); }
    QString summary() const override
    {
        return tr("Writes down a change that is planned; it is a draft until it is submitted.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        declareChangeOptions(parser);
        declareStandardOption(parser);
    }

    Result<> write(const Writing& writing) const override
    {
        ChangeDraft draft;
        draft.fields.text.title = writing.arguments.at(1);
        if (const Result<> taken = takeChangeOptions(writing.parser, draft.fields); !taken)
            return taken;
        const Result<QString> standard = standardFrom(writing.parser);
        if (!standard)
            return failed(standard);
        draft.standard = *standard;
        const Result<QString> uid = ChangeStore(writing.database).plan(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return changes::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& changeAddCommand()
{
    static const ChangeAddCommand command;
    return command;
}

} // namespace assay
