// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/writing_command.h"
#include "core/skills/skill_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class SkillAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(SkillAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("skill add"); }
    QString summary() const override
    {
        return tr("Names a skill of a family, and the skills of it that it does not carry over to; its id is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT FAMILY NAME"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("not-to"), tr("A skill that it does not carry over to; may be given again."),
                          QStringLiteral("NAME")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<QString> made = SkillStore(writing.database)
                                         .describe({writing.arguments.at(1), writing.arguments.at(2),
                                                    writing.parser.values(QStringLiteral("not-to"))},
                                                   writing.actor, writing.command);
        if (!made)
            return failed(made);
        writing.out << *made << '\n';
        return {};
    }
};

} // namespace

const Command& skillAddCommand()
{
    static const SkillAddCommand command;
    return command;
}

} // namespace assay
