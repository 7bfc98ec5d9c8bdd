// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/project_argument.h"
#include "app/cli/text_options.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/findings/finding_rows.h"
#include "core/findings/finding_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

using FindingOption = TextOption<FindingText>;

constexpr std::array findingOptions{
    FindingOption{"criterion", QT_TRANSLATE_NOOP("FindingRaiseCommand", "What should be."), &FindingText::criterion},
    FindingOption{"condition", QT_TRANSLATE_NOOP("FindingRaiseCommand", "What is."), &FindingText::condition},
    FindingOption{"cause", QT_TRANSLATE_NOOP("FindingRaiseCommand", "Why it is so."), &FindingText::cause},
    FindingOption{"effect", QT_TRANSLATE_NOOP("FindingRaiseCommand", "What may come of it."), &FindingText::effect},
    FindingOption{"recommendation", QT_TRANSLATE_NOOP("FindingRaiseCommand", "What to do."),
                  &FindingText::recommendation}};

class FindingRaiseCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(FindingRaiseCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("finding raise"); }
    QString summary() const override
    {
        return tr("Says that something is not as it should be; TITLE tells it in a line.");
    }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("release"), tr("The release it is about, as in model@3."), tr("RELEASE")});
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about."), tr("USE-CASE")});
        parser.addOption({QStringLiteral("severity"), tr("low, medium, high or critical."), tr("SEVERITY"),
                          toString(Severity::Medium)});
        parser.addOption({QStringLiteral("owner"), tr("Who has to mend it."), tr("NAME")});
        parser.addOption({QStringLiteral("due"), tr("The day by which."), tr("DAY")});
        declareTextOptions<FindingText>(parser, findingOptions, "FindingRaiseCommand");
    }

    Result<> write(const Writing& writing) const override
    {
        const Result<FindingDraft> draft = draftOf(writing);
        if (!draft)
            return failed(draft);
        const Result<QString> uid = FindingStore(writing.database).raise(*draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto raised =
            writing.database.read([&](db::Connection& connection) { return findings::byName(connection, *uid); });
        if (!raised)
            return failed(raised);
        writing.out << raised->key << '\n';
        return {};
    }

private:
    static Result<FindingDraft> draftOf(const Writing& writing)
    {
        FindingDraft draft;
        draft.release = writing.parser.value(QStringLiteral("release"));
        draft.useCase = writing.parser.value(QStringLiteral("use-case"));
        draft.text.title = writing.arguments.at(1);
        takeTextOptions<FindingText>(writing.parser, findingOptions, draft.text);
        const QString word = writing.parser.value(QStringLiteral("severity"));
        const Result<Severity> severity =
            knownWord(word, QStringLiteral("--severity"), severityFromString, Severity::Critical);
        if (!severity)
            return failed(severity);
        draft.severity = *severity;
        const Result<std::optional<qint64>> due = timeFrom(writing.parser, QStringLiteral("due"));
        if (!due)
            return failed(due);
        draft.dueAt = *due;
        if (writing.parser.isSet(QStringLiteral("owner"))) {
            const Result<Person> owner = personNamed(writing.database, writing.parser.value(QStringLiteral("owner")));
            if (!owner)
                return failed(owner);
            draft.ownerUid = owner->uid;
        }
        return draft;
    }
};

} // namespace

const Command& findingRaiseCommand()
{
    static const FindingRaiseCommand command;
    return command;
}

} // namespace assay
