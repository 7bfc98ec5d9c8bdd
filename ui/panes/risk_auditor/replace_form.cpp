// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/risk_auditor/replace_form.h"

#include "core/base/shown_text.h"
#include "core/policies/regulation_rows.h"
#include "ui/panes/form_draft.h"
#include "ui/theme/fonts.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QComboBox>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int replaceFormWidth = 640;
constexpr int replacementHeight = 220;
constexpr int verdictHeight = 104;
constexpr int pauseOfReplacing = 150; ///< Milliseconds after the last key.
constexpr qsizetype namedAtMost = 6;

QString someOf(const QStringList& names)
{
    const QString shown = names.mid(0, namedAtMost).join(QStringLiteral(", "));
    return names.size() <= namedAtMost ? shown
                                       : ReplaceForm::tr("%1 and %2 more").arg(shown).arg(names.size() - namedAtMost);
}

/// What a new one may begin with: the same points, under another id.
policies::Regulation beginning(const policies::Regulation& replaced)
{
    policies::Regulation next = replaced;
    next.id = replaced.id + QStringLiteral("-next");
    next.supersededBy.clear();
    next.effectiveTo.reset();
    next.checkedAt.reset();
    next.verified = false;
    return next;
}

} // namespace

QString impactText(const policies::ReplacementImpact& impact, const QString& replacement)
{
    QStringList controls, missing, versions;
    for (const policies::Citation& citation : impact.citations) {
        const QString name = QStringLiteral("%1@%2 %3")
                                 .arg(citation.policy.id, QString::number(citation.policy.version), citation.control);
        if (!controls.contains(name))
            controls << name;
    }
    for (const policies::Citation& citation : impact.withoutClause) {
        if (!missing.contains(citation.reference.clause))
            missing << shownText(citation.reference.clause);
    }
    for (const policies::JudgedVersion& version : impact.versions) {
        if (!versions.contains(version.title))
            versions << shownText(version.title);
    }
    QStringList lines;
    lines << (controls.isEmpty() ? ReplaceForm::tr("No control cites it.")
                                 : ReplaceForm::tr("Controls that cite it: %1.").arg(someOf(controls)));
    if (!missing.isEmpty())
        lines << ReplaceForm::tr("Points that %1 does not have: %2.").arg(shownText(replacement), someOf(missing));
    lines << (versions.isEmpty()
                  ? ReplaceForm::tr("No release was judged by a policy that cites it.")
                  : ReplaceForm::tr("Releases judged by a policy that cites it: %1.").arg(someOf(versions)));
    return lines.join(u'\n');
}

ReplaceForm::ReplaceForm(Session& session, const policies::RegulationStory& story, QWidget* parent)
    : Card(parent)
    , m_session(session)
    , m_story(story)
    , m_by(new QComboBox)
    , m_text(new QPlainTextEdit)
    , m_new(new QWidget)
    , m_impact(wrappedLabel(TextKind::Body, {}))
    , m_fault(wrappedLabel(TextKind::Bad, {}))
    , m_give(pushButton(ButtonKind::Primary, tr("Replace it")))
    , m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("replaceForm"));
    const policies::Regulation& replaced = story.listed.regulation;
    auto* layout = formLayout(*this, tr("Replace %1").arg(replaced.id));
    setFixedWidth(replaceFormWidth);
    layout->addWidget(wrappedLabel(TextKind::Muted,
                                   tr("It is kept and marked as superseded. Policies go on citing it until their next "
                                      "version; nothing that was decided changes.")));
    addChoices();
    addFormField(*layout, tr("What takes its place"), m_by);
    m_text->setObjectName(QStringLiteral("regulationText"));
    m_text->setFont(monoFont(metrics::note));
    m_text->setTabChangesFocus(true);
    m_text->setFixedHeight(replacementHeight);
    m_text->setPlainText(QString::fromUtf8(policies::readableRegulations({beginning(replaced)})));
    auto* under = new QVBoxLayout(m_new);
    under->setContentsMargins({});
    under->setSpacing(metrics::inside);
    addFormField(*under, tr("The new one as JSON"), m_text);
    layout->addWidget(m_new);
    m_impact->setObjectName(QStringLiteral("impact"));
    m_fault->setObjectName(QStringLiteral("fault"));
    layout->addWidget(makeVerdict());
    layout->addStretch();
    m_give->setObjectName(QStringLiteral("submit"));
    addFormButtons(*layout, *this, m_give);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseOfReplacing);
    connect(m_by, &QComboBox::currentIndexChanged, this, &ReplaceForm::check);
    connect(m_text, &QPlainTextEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_pause, &QTimer::timeout, this, &ReplaceForm::check);
    connect(m_give, &QPushButton::clicked, this, &ReplaceForm::submit);
    m_draft = FormDraft::of(session, *this, QStringLiteral("regulation/%1/replacement").arg(replaced.id));
    check();
}

ReplaceForm::~ReplaceForm()
{
    m_reading.cancel();
}

/// What has to be looked at again, or what is wrong with the text. The form does not grow once it stands.
QWidget* ReplaceForm::makeVerdict()
{
    auto* inside = new QWidget;
    auto* lines = new QVBoxLayout(inside);
    lines->setContentsMargins({});
    lines->addWidget(m_impact);
    lines->addWidget(m_fault);
    lines->addStretch();
    auto* area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(inside);
    area->setFixedHeight(verdictHeight);
    area->setAccessibleName(tr("What has to be looked at again"));
    showThrough(*area);
    return area;
}

void ReplaceForm::addChoices()
{
    m_by->setObjectName(QStringLiteral("replacedBy"));
    for (const policies::Regulation& regulation : m_story.all) {
        if (regulation.id != m_story.listed.regulation.id && regulation.supersededBy.isEmpty())
            m_by->addItem(QStringLiteral("%1 · %2").arg(regulation.id, shownText(regulation.title)), regulation.id);
    }
    m_by->addItem(tr("A new one, as JSON"), QString());
    m_by->setCurrentIndex(m_by->count() - 1);
}

Result<policies::Regulation> ReplaceForm::wanted() const
{
    const QString id = m_by->currentData().toString();
    if (const policies::Regulation* known = id.isEmpty() ? nullptr : policies::regulation(m_story.all, id))
        return *known;
    const auto all = policies::regulationsFromText(m_text->toPlainText().toUtf8());
    if (!all)
        return failed(all);
    if (all->size() != 1)
        return fail(Error::Kind::Invalid,
                    tr("One regulation takes the place of another, and the text has %1.").arg(all->size()));
    if (policies::regulation(m_story.all, all->front().id))
        return fail(Error::Kind::Invalid,
                    tr("The project has %1 already. Choose it above, or give the new one an id of its own.")
                        .arg(all->front().id));
    return all->front();
}

void ReplaceForm::check()
{
    m_pause->stop();
    m_reading.cancel();
    m_new->setVisible(m_by->currentData().toString().isEmpty());
    const Result<policies::Regulation> regulation = wanted();
    m_fault->setVisible(!regulation);
    m_impact->setVisible(regulation.has_value());
    m_give->setEnabled(regulation.has_value());
    m_give->setToolTip(regulation ? QString() : plainToolTip(regulation.error().message));
    if (regulation)
        readImpact(*regulation);
    else
        m_fault->setText(regulation.error().message);
}

void ReplaceForm::readImpact(const policies::Regulation& replacement)
{
    const qint64 now = m_session.database->clock().now();
    m_reading = m_session.fetchResult<policies::ReplacementImpact>(
        tr("Reading what cites it"), this,
        [id = m_story.listed.regulation.id, replacement, now](db::Connection& connection) {
            return policies::impactIn(connection, id, replacement, now);
        },
        [this, name = replacement.id](const Result<policies::ReplacementImpact>& impact) {
            m_impact->setText(impact ? impactText(*impact, name) : impact.error().message);
        });
}

void ReplaceForm::submit()
{
    const Result<policies::Regulation> regulation = wanted();
    if (!regulation)
        return check();
    policies::Regulation alone = *regulation;
    alone.supersededBy.clear();
    Q_EMIT given(policies::canonicalRegulations({alone}), m_draft->handOn());
    close();
}

void ReplaceForm::focusInEvent(QFocusEvent* event)
{
    Card::focusInEvent(event);
    m_by->setFocus();
}

} // namespace assay
