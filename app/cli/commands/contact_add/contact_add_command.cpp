// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/user_groups/user_group_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

class ContactAddCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(ContactAddCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("contact add"); }
    QString summary() const override
    {
        return tr("Records that you talked with people of a user group; its id is written.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT GROUP"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("way"), tr("interview, workshop, observation, call, message or survey."),
                          QStringLiteral("WAY"), toString(ContactWay::Interview)});
        parser.addOption({QStringLiteral("with"), tr("With whom."), QStringLiteral("NAMES")});
        parser.addOption({QStringLiteral("notes"), tr("What came of it."), QStringLiteral("TEXT")});
        parser.addOption({QStringLiteral("at"), tr("When; now, unless it is said."), QStringLiteral("TIME")});
    }

    Result<> write(const Writing& writing) const override
    {
        UserContactDraft draft{.group = writing.arguments.at(1),
                               .withWhom = writing.parser.value(QStringLiteral("with")),
                               .notes = writing.parser.value(QStringLiteral("notes"))};
        const QString word = writing.parser.value(QStringLiteral("way"));
        const Result<ContactWay> way =
            knownWord(word, QStringLiteral("--way"), contactWayFromString, ContactWay::Survey);
        if (!way)
            return failed(way);
        draft.way = *way;
        const Result<std::optional<qint64>> at = timeFrom(writing.parser, QStringLiteral("at"));
        if (!at)
            return failed(at);
        draft.at = *at;
        const Result<QString> made = UserGroupStore(writing.database).addContact(draft, writing.actor, writing.command);
        if (!made)
            return failed(made);
        writing.out << *made << '\n';
        return {};
    }
};

} // namespace

const Command& contactAddCommand()
{
    static const ContactAddCommand command;
    return command;
}

} // namespace assay
