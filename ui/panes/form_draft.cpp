// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/form_draft.h"

#include "ui/models/time_text.h"
#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_parts.h"
#include "ui/widgets/text_label.h"

#include <QEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int patience = 500; ///< ms after the first key.

QString writtenIn(const QWidget& field)
{
    if (const auto* text = qobject_cast<const QPlainTextEdit*>(&field))
        return text->toPlainText();
    return static_cast<const QLineEdit&>(field).text();
}

void writeInto(QWidget& field, const QString& words)
{
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field))
        text->setPlainText(words);
    else
        static_cast<QLineEdit&>(field).setText(words);
}

/// Passphrases are never kept; what only shows something, and what has no name, cannot be.
std::vector<QWidget*> namedFieldsIn(const QWidget& form)
{
    std::vector<QWidget*> fields;
    for (QWidget* child : form.findChildren<QWidget*>()) {
        const auto* line = qobject_cast<QLineEdit*>(child);
        const auto* text = qobject_cast<QPlainTextEdit*>(child);
        const bool takesWords =
            (line && line->echoMode() == QLineEdit::Normal && !line->isReadOnly()) || (text && !text->isReadOnly());
        if (takesWords && !child->objectName().isEmpty() && !child->objectName().startsWith(u"qt_"))
            fields.push_back(child);
    }
    return fields;
}

} // namespace

FormDraft::FormDraft(Session& session, QWidget& form, const std::vector<QWidget*>& fields)
    : QObject(&form)
    , m_session(session)
    , m_line(new QWidget(&form))
    , m_words(wrappedLabel(TextKind::Note, {}))
    , m_throw(pushButton(ButtonKind::Ghost, tr("Throw it away")))
    , m_patience(new QTimer(this))
{
    makeLine(form);
    m_patience->setSingleShot(true);
    m_patience->setInterval(patience);
    connect(m_patience, &QTimer::timeout, this, &FormDraft::keep);
    for (QWidget* field : fields)
        follow(*field);
    form.installEventFilter(this);
    connect(&session.events, &SessionEvents::changed, this, &FormDraft::turnToPerson);
}

FormDraft* FormDraft::of(Session& session, QWidget& form, const QString& place)
{
    auto* draft = new FormDraft(session, form, namedFieldsIn(form));
    static_cast<QVBoxLayout*>(form.layout())->insertWidget(1, draft->line());
    if (!draft->m_fields.empty())
        QWidget::setTabOrder(draft->m_fields.front().edit->previousInFocusChain(), draft->m_throw);
    connect(draft, &FormDraft::changed, &form, [&form] {
        if (form.isVisible())
            fitContent(form);
    });
    draft->setPlace(place);
    return draft;
}

void FormDraft::keepAll(QWidget& around)
{
    for (FormDraft* draft : around.findChildren<FormDraft*>()) {
        if (draft->m_patience->isActive())
            draft->keep();
    }
}

bool FormDraft::keeps(const QWidget& field)
{
    for (const QWidget* around = &field; around; around = around->parentWidget()) {
        for (const FormDraft* draft : around->findChildren<FormDraft*>(Qt::FindDirectChildrenOnly)) {
            for (const Field& kept : draft->m_fields) {
                if (kept.edit == &field)
                    return true;
            }
        }
    }
    return false;
}

void FormDraft::makeLine(QWidget& form)
{
    m_line->hide();
    m_words->setObjectName(QStringLiteral("draftBack"));
    m_throw->setObjectName(QStringLiteral("throwDraftAway"));
    m_throw->setAccessibleName(tr("Throw away what is back in %1").arg(form.accessibleName()));
    auto* row = new QHBoxLayout(m_line);
    row->setContentsMargins({});
    row->setSpacing(metrics::inside);
    row->addWidget(m_words, 1);
    row->addWidget(m_throw);
    connect(m_throw, &QPushButton::clicked, this, &FormDraft::throwAway);
}

void FormDraft::follow(QWidget& field)
{
    // The first key counts: who writes without a pause would otherwise have nothing kept.
    const auto wait = [this] {
        if (m_file && !m_patience->isActive())
            m_patience->start();
    };
    if (auto* text = qobject_cast<QPlainTextEdit*>(&field))
        connect(text, &QPlainTextEdit::textChanged, this, wait);
    else
        connect(static_cast<QLineEdit*>(&field), &QLineEdit::textChanged, this, wait);
    m_fields.push_back({&field, {}, {}});
}

bool FormDraft::eventFilter(QObject* watched, QEvent* event)
{
    const bool goes = event->type() == QEvent::Close || event->type() == QEvent::Hide;
    if (goes && m_patience->isActive())
        keep();
    return QObject::eventFilter(watched, event);
}

void FormDraft::leave()
{
    if (m_patience->isActive())
        keep();
    m_place.clear();
    m_key.clear();
    showLine(false);
    if (!m_file)
        return;
    // Letting go of a file is work on it, too.
    startJob<void>(&m_session.writes, [file = std::move(m_file)](JobContext<void>&) mutable -> Result<> {
        file.reset();
        return {};
    });
}

void FormDraft::setPlace(const QString& place)
{
    if (place == m_place)
        return;
    leave();
    m_place = place;
    m_begunAt = 0;
    for (Field& field : m_fields)
        field.opened = field.base = writtenIn(*field.edit);
    if (place.isEmpty())
        return;
    m_person = m_session.actor.person;
    m_key = m_session.database->projectUid() + u'/' + m_person + u'/' + place;
    m_file = std::make_shared<DraftFile>(m_key);
    m_isRead = false;
    m_leftOut = {};
    bringBack();
}

Draft FormDraft::typed()
{
    Draft draft;
    for (const Field& field : m_fields) {
        const QString text = writtenIn(*field.edit);
        if (text == field.opened || text.trimmed().isEmpty())
            continue;
        draft.base.push_back({field.edit->objectName(), field.base});
        draft.texts.push_back({field.edit->objectName(), text});
    }
    for (const FieldText& left : m_leftOut.texts) {
        if (textIn(draft.texts, left.field))
            continue; // What was typed since is newer.
        draft.base.push_back({left.field, textIn(m_leftOut.base, left.field).value_or(QString())});
        draft.texts.push_back(left);
    }
    if (!draft.texts.empty() && m_begunAt == 0)
        m_begunAt = m_session.database->clock().now();
    draft.begunAt = m_begunAt;
    return draft;
}

void FormDraft::keep()
{
    m_patience->stop();
    const Draft draft = m_file ? typed() : Draft{};
    if (!m_file || (draft.texts.empty() && !m_isRead)) // Nothing typed is no reason to drop what nobody has seen.
        return;
    const auto job =
        startJob<void>(&m_session.writes, [file = m_file, draft](JobContext<void>&) { return file->keep(draft); });
    whenDone(job, this, [this, key = m_key](const Result<>& kept) { // The file may be let go of by then.
        if (!kept && key == m_key)
            sayFault(kept.error());
    });
}

void FormDraft::sayFault(const Error& error)
{
    m_words->setText(tr("What you write here cannot be kept until it is sent. %1").arg(error.message));
    m_words->setToolTip(plainToolTip(error.detail));
    m_throw->hide();
    showLine(true);
}

void FormDraft::forgetAt(const QString& key)
{
    startJob<void>(&m_session.writes, [key](JobContext<void>&) -> Result<> {
        DraftFile file(key);
        if (file.open())
            file.forget();
        return {};
    });
}

void FormDraft::forget()
{
    m_patience->stop();
    m_begunAt = 0;
    m_leftOut = {};
    for (Field& field : m_fields)
        field.opened = field.base = writtenIn(*field.edit);
    showLine(false);
    if (!m_file)
        return;
    startJob<void>(&m_session.writes, [file = m_file](JobContext<void>&) -> Result<> {
        file->forget();
        return {};
    });
}

std::shared_ptr<DraftFile> FormDraft::handOn()
{
    keep();
    return std::exchange(m_file, nullptr);
}

void FormDraft::bringBack()
{
    const auto job = startJob<std::optional<Draft>>(
        &m_session.writes, [file = m_file](JobContext<std::optional<Draft>>&) { return file->open(); });
    m_session.jobs.follow(tr("Reading a draft"), QFuture<void>(job), JobKind::Background);
    whenDone(job, this, [this, file = m_file](const Result<std::optional<Draft>>& draft) {
        if (file != m_file)
            return;
        m_isRead = true;
        if (draft && *draft)
            take(**draft);
    });
}

void FormDraft::take(const Draft& draft)
{
    m_isChanged = false;
    bool isBack = false;
    for (const FieldText& kept : draft.texts) {
        const auto field = std::find_if(m_fields.begin(), m_fields.end(),
                                        [&](const Field& each) { return each.edit->objectName() == kept.field; });
        if (field == m_fields.end())
            leaveOut(draft, kept.field); // A form does not have all its fields in every state of its thing.
        else
            isBack |= takeField(*field, draft);
    }
    const bool isToSay = isBack || !m_leftOut.texts.empty(); // Else what is typed by now took its place.
    if (isToSay)
        m_begunAt = draft.begunAt;
    if (!isBack)
        keep();
    if (isToSay)
        sayBack(draft.begunAt, isBack);
}

/// It stays kept as it was.
void FormDraft::leaveOut(const Draft& draft, const QString& field)
{
    m_leftOut.base.push_back({field, textIn(draft.base, field).value_or(QString())});
    m_leftOut.texts.push_back({field, textIn(draft.texts, field).value_or(QString())});
}

void FormDraft::sayBack(qint64 begunAt, bool isBack)
{
    const QString ago = relativeTime(begunAt, m_session.database->clock().now());
    QStringList words;
    if (isBack)
        words << (m_isChanged ? tr("What you began %1 is back. It was changed in the project since.")
                              : tr("What you began %1 is back."))
                     .arg(ago);
    if (!m_leftOut.texts.empty())
        words << tr("Some of what you began %1 has no place in this form now. It stays kept.").arg(ago);
    m_throw->show();
    m_words->setText(words.join(u' '));
    m_words->setToolTip(exactTime(begunAt));
    showLine(true);
}

/// What is typed already stays, and what somebody else wrote just so needs nothing.
bool FormDraft::takeField(Field& field, const Draft& draft)
{
    const QString name = field.edit->objectName();
    const std::optional<QString> text = textIn(draft.texts, name);
    if (!text || *text == field.opened || writtenIn(*field.edit) != field.opened)
        return false;
    const QString base = textIn(draft.base, name).value_or(QString());
    if (base != field.opened && m_rebase && !m_rebase(name, field.opened, base)) {
        leaveOut(draft, name);
        return false;
    }
    m_isChanged |= base != field.opened;
    field.base = base;
    writeInto(*field.edit, *text);
    return true;
}

/// As the form opened.
void FormDraft::bringBackOpened()
{
    for (Field& field : m_fields) {
        if (field.base != field.opened && m_rebase)
            m_rebase(field.edit->objectName(), field.base, field.opened);
        writeInto(*field.edit, field.opened);
    }
}

void FormDraft::turnToPerson()
{
    if (!m_file || m_person == m_session.actor.person)
        return;
    const QString place = m_place;
    leave();
    bringBackOpened();
    setPlace(place);
}

void FormDraft::throwAway()
{
    bringBackOpened();
    forget();
    if (!m_fields.empty())
        m_fields.front().edit->setFocus();
}

void FormDraft::showLine(bool shown)
{
    if (m_line->isHidden() != shown)
        return;
    m_line->setVisible(shown);
    Q_EMIT changed();
}

} // namespace assay
