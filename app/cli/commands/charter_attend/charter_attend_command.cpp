// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/project_argument.h"
#include "app/cli/writing_command.h"
#include "core/charters/charter_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class CharterAttendCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(CharterAttendCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("charter attend"); }
    QString summary() const override
    {
        return tr("Says who was there when a framing was written, in place of whoever was said to be before.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT CHARTER"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("person"), tr("Somebody of the project; may be given again."), QStringLiteral("NAME")});
        parser.addOption({QStringLiteral("group"), tr("A user group of the use case; may be given again."), QStringLiteral("GROUP")});
    }

    Result<> write(const Writing& writing) const override
    {
        CharterAttendance attendance{.groups = writing.parser.values(QStringLiteral("group"))};
        for (const QString& name : writing.parser.values(QStringLiteral("person"))) {
            const Result<Person> person = personNamed(writing.database, name);
            if (!person)
                return failed(person);
            attendance.people << person->uid;
        }
        return CharterStore(writing.database).attend(writing.arguments.at(1), attendance, writing.actor, writing.command);
    }
};

} // namespace

const Command& charterAttendCommand()
{
    static const CharterAttendCommand command;
    return command;
}

} // namespace assay
