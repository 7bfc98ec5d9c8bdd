// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/conflict_answer.h"

#include "ui/widgets/overlay.h"

namespace assay {
namespace {

/// A field's name where it stands alone.
QString headingOf(const QString& title)
{
    return title.left(1).toUpper() + title.mid(1);
}

} // namespace

ConflictAnswer::ConflictAnswer(Session& session, QWidget& form, Fields fields)
    : QObject(&form)
    , m_session(session)
    , m_form(form)
    , m_fields(std::move(fields))
{
}

ConflictAnswer::~ConflictAnswer()
{
    m_reading.cancel();
}

void ConflictAnswer::answer(const Error& refusal, const FieldTexts& base)
{
    m_reading = m_session.fetchResult<NewerTexts>(tr("Reading what changed"), this, m_fields.newer,
                                                  [this, refusal, base](const Result<NewerTexts>& newer) {
                                                      if (!newer)
                                                          return Q_EMIT failed(newer.error());
                                                      // Then it was refused for something else, such as a busy project.
                                                      if (newer->texts == base)
                                                          return Q_EMIT failed(refusal);
                                                      ask(base, *newer);
                                                  });
}

void ConflictAnswer::ask(const FieldTexts& base, const NewerTexts& newer)
{
    const FieldMerge merge = mergeFields(base, m_fields.mine(), newer.texts);
    if (merge.conflicts.empty())
        return Q_EMIT settled(merge.merged, newer.texts);
    std::vector<MergeQuestion> questions;
    for (const FieldConflict& conflict : merge.conflicts)
        questions.push_back(questionOf(conflict, newer.authors));
    auto* form = new MergeForm(m_fields.thing, questions, m_session.database->clock().now());
    connect(form, &MergeForm::left, this, [this](const MergeForm::Texts& typed) { m_typed = typed; });
    connect(form, &MergeForm::chosen, this,
            [this, merged = merge.merged, theirs = newer.texts](const MergeForm::Texts& chosen) mutable {
                for (FieldText& said : merged) {
                    if (const auto choice = chosen.find(said.field); choice != chosen.end())
                        said.text = choice->second;
                }
                m_typed.clear();
                Q_EMIT settled(merged, theirs);
            });
    new Overlay(form, m_form.window());
}

MergeQuestion ConflictAnswer::questionOf(const FieldConflict& conflict, const FieldAuthors& authors) const
{
    MergeQuestion question;
    question.field = conflict.field;
    question.title = headingOf(m_fields.title(conflict.field));
    question.theirs = conflict.theirs;
    question.mine = conflict.mine;
    question.shownTheirs = m_fields.shown({conflict.field, conflict.theirs});
    question.shownMine = m_fields.shown({conflict.field, conflict.mine});
    if (const auto author = authors.find(conflict.field); author != authors.end()) {
        question.author = author->second.name;
        question.at = author->second.at;
    }
    if (m_fields.isTyped(conflict.field)) {
        // To bring two texts together one begins with one's own, or goes on with what one typed here before.
        const auto typed = m_typed.find(conflict.field);
        question.typed = typed == m_typed.end() ? conflict.mine : typed->second;
    }
    return question;
}

} // namespace assay
