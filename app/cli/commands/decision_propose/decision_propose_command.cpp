// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/known_word.h"
#include "app/cli/text_options.h"
#include "app/cli/time_option.h"
#include "app/cli/writing_command.h"
#include "core/decisions/decision_rows.h"
#include "core/decisions/decision_store.h"

#include <QCoreApplication>

#include <array>

namespace assay {
namespace {

using DecisionOption = TextOption<DecisionText>;

constexpr std::array decisionOptions{
    DecisionOption{"context", QT_TRANSLATE_NOOP("DecisionProposeCommand", "Why it has to be decided."),
                   &DecisionText::context},
    DecisionOption{"options", QT_TRANSLATE_NOOP("DecisionProposeCommand", "What could be done."),
                   &DecisionText::options},
    DecisionOption{"outcome", QT_TRANSLATE_NOOP("DecisionProposeCommand", "What is to be done, and why."),
                   &DecisionText::outcome},
    DecisionOption{"consequences", QT_TRANSLATE_NOOP("DecisionProposeCommand", "What follows from it."),
                   &DecisionText::consequences},
    DecisionOption{"expected", QT_TRANSLATE_NOOP("DecisionProposeCommand", "The effect it is to have."),
                   &DecisionText::expected}};

class DecisionProposeCommand final : public WritingCommand {
    Q_DECLARE_TR_FUNCTIONS(DecisionProposeCommand)

public:
    QByteArray name() const override { return QByteArrayLiteral("decision propose"); }
    QString summary() const override { return tr("Writes a decision record that is still to be decided."); }
    QString arguments() const override { return QStringLiteral("PROJECT TITLE"); }

protected:
    void declareOptions(QCommandLineParser& parser) const override
    {
        parser.addOption({QStringLiteral("topic"),
                          tr("architecture, data, model, operations or business; says who decides."), tr("TOPIC"),
                          toString(DecisionTopic::Architecture)});
        parser.addOption({QStringLiteral("use-case"), tr("The use case it is about."), tr("USE-CASE")});
        parser.addOption({QStringLiteral("supersedes"), tr("The decision whose place it takes."), tr("DECISION")});
        parser.addOption({QStringLiteral("review"), tr("The day on which its effect is looked at."), tr("DAY")});
        declareTextOptions<DecisionText>(parser, decisionOptions, "DecisionProposeCommand");
    }

    Result<> write(const Writing& writing) const override
    {
        DecisionDraft draft;
        draft.text.title = writing.arguments.at(1);
        takeTextOptions<DecisionText>(writing.parser, decisionOptions, draft.text);
        const QString word = writing.parser.value(QStringLiteral("topic"));
        const Result<DecisionTopic> topic =
            knownWord(word, QStringLiteral("--topic"), decisionTopicFromString, DecisionTopic::Business);
        if (!topic)
            return failed(topic);
        draft.topic = *topic;
        draft.useCase = writing.parser.value(QStringLiteral("use-case"));
        draft.supersedes = writing.parser.value(QStringLiteral("supersedes"));
        const auto review = timeFrom(writing.parser, QStringLiteral("review"));
        if (!review)
            return failed(review);
        draft.reviewAt = *review;
        const Result<QString> uid = DecisionStore(writing.database).propose(draft, writing.actor, writing.command);
        if (!uid)
            return failed(uid);
        const auto made =
            writing.database.read([&](db::Connection& connection) { return decisions::byName(connection, *uid); });
        if (!made)
            return failed(made);
        writing.out << made->key << '\n';
        return {};
    }
};

} // namespace

const Command& decisionProposeCommand()
{
    static const DecisionProposeCommand command;
    return command;
}

} // namespace assay
