// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/ask_for_step.h"

#include "core/discussion/comment_store.h"

#include <QCoreApplication>

namespace assay {
namespace {

struct AskForStep {
    Q_DECLARE_TR_FUNCTIONS(AskForStep)
};

/// Refusals name whoever may as "Model-risk auditor (Ruth)".
std::vector<Role> rolesNamedIn(const QString& refusal)
{
    std::vector<Role> roles;
    for (const Role role : allRoles()) {
        if (refusal.contains(QStringLiteral("%1 (").arg(roleTitle(role))))
            roles.push_back(role);
    }
    return roles;
}

QString stepWords(QString step)
{
    return step.endsWith(u'…') ? step.chopped(1) : step;
}

/// "@risk-auditor: “Sign release” is asked for."
QString requestText(const RefusedStep& step, const QString& words)
{
    QStringList asked;
    for (const Role role : rolesNamedIn(step.refusal))
        asked << u'@' + toString(role);
    const QString request =
        AskForStep::tr("%1: “%2” is asked for.").arg(asked.join(QStringLiteral(", ")), stepWords(step.step));
    return words.isEmpty() ? request : QStringLiteral("%1\n\n%2").arg(request, words);
}

} // namespace

bool namesARole(const QString& refusal)
{
    return !rolesNamedIn(refusal).empty();
}

FieldsForm* askForStep(Session& session, QWidget* page, const ThingName& thing, const std::vector<RefusedStep>& steps,
                       const std::function<void()>& done)
{
    FieldsForm::Field which{QStringLiteral("step"), AskForStep::tr("What is to be done"), FieldsForm::Kind::Choice};
    for (std::size_t i = 0; i < steps.size(); ++i)
        which.choices.emplace_back(stepWords(steps[i].step), QString::number(i));
    const auto act = [thing, steps](const FieldsForm::Values& said, db::Database& database, const Actor& actor,
                                    const QString& command) {
        const RefusedStep& step = steps.at(FieldsForm::said(said, "step").toULongLong());
        return withoutValue(CommentStore(database).add(
            {.thing = thing, .text = requestText(step, FieldsForm::said(said, "words"))}, actor, command));
    };
    auto* form = new FieldsForm(
        session,
        {QStringLiteral("askForStepForm"), AskForStep::tr("Ask those who may"), AskForStep::tr("Ask"),
         AskForStep::tr("It stands in the discussion, and the inbox of everybody who may do it shows it."),
         QStringLiteral("%1/%2/ask").arg(QString::fromUtf8(thing.kind), thing.uid)},
        {which, {QStringLiteral("words"), AskForStep::tr("What you tell them"), FieldsForm::Kind::Text}}, {}, act);
    return FieldsForm::open(form, page, done);
}

} // namespace assay
