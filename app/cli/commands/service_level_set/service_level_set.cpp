// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/writing_command.h"
#include "core/service_levels/level_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ServiceLevelSetCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ServiceLevelSetCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("service-level set"); }
    QString summary() const override
    {
        return tr("Says how long things of a kind may wait on a role, or on “all”: 3d, 4h or none.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT KIND ROLE LEVEL"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("because"), tr("The reason, which a level needs."), QStringLiteral("TEXT")});
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<WaitKind> kind =
            knownWord(writing.arguments.at(1), QStringLiteral("KIND"), waitKindFromString, WaitKind::LowTask);
        if (!kind)
            return failed(kind);
        const QString all = QStringLiteral("all");
        const std::optional<Role> role = roleFromString(writing.arguments.at(2));
        if (!role && writing.arguments.at(2) != all) {
            QStringList words{all};
            for (const Role known : allRoles())
                words << toString(known);
            return unknownWord(writing.arguments.at(2), QStringLiteral("ROLE"), words);
        }
        const std::optional<int> hours = levelHoursFromText(writing.arguments.at(3));
        if (!hours)
            return fail(Error::Kind::Invalid, tr("LEVEL is a time such as 3d or 4h, a year at the most, or none."),
                        usageDetail());
        return ServiceLevelStore(writing.database)
            .set({*kind, role, *hours, writing.parser.value(QStringLiteral("because"))}, writing.actor,
                 writing.command);
    }
};

} // namespace

const Command& serviceLevelSetCommand()
{
    static const ServiceLevelSetCommand command;
    return command;
}

} // namespace assay
