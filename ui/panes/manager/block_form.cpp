// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panes/manager/block_form.h"

#include "core/base/ulid.h"
#include "core/charters/charter_fields.h"
#include "core/charters/charter_store.h"
#include "ui/panes/manager/charter_writing.h"
#include "ui/theme/metrics.h"

#include <QCloseEvent>
#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace assay {
namespace {

constexpr int writingHeight = 112;
constexpr int shortWritingHeight = 56;

const QString humanRoleField = QStringLiteral("humanRole");

/// The others take one line of words.
bool takesLines(const QString& field)
{
    return field.startsWith(u"canvas.");
}

bool isWriting(const QString& field)
{
    return takesLines(field) || field == u"entity" || field == u"outcomes" || field == u"heuristic";
}

/// What follows from saving over a version that is no draft.
QString newVersionWords(const std::optional<Charter>& known)
{
    if (!known || known->state == CharterState::Draft)
        return {};
    return known->state == CharterState::Accepted
        ? BlockForm::tr("Saving begins a new version. Version %1 stays in force until that is agreed on.")
              .arg(known->version)
        : BlockForm::tr("Saving begins a new version. Version %1 stays as it was proposed.").arg(known->version);
}

} // namespace

BlockForm::BlockForm(Session& session, const UseCase& useCase, const CanvasPart& part,
                     const std::optional<Charter>& known, QWidget* parent)
    : MergingForm(session, {QStringLiteral("blockForm"), part.title, tr("Save")}, parent)
    , m_useCase(useCase.uid)
    , m_part(part)
{
    setMinimumWidth(0);
    setMaximumWidth(QWIDGETSIZE_MAX);
    layout()->setContentsMargins(metrics::between, metrics::between, metrics::between, metrics::between);
    setAccessibleName(tr("%1, block of the framing of %2").arg(part.title, useCase.key));
    addWords(part.question);
    if (const QString words = newVersionWords(known); !words.isEmpty())
        addWords(words);
    const QByteArray content = known ? known->content : QByteArrayLiteral("{}");
    const FieldTexts opened = charters::textsOf(CharterKind::Framing, content).value_or(FieldTexts{});
    addPartFields(opened);
    bringTogether(opened,
                  charterFields(tr("Framing of %1").arg(useCase.key), useCase, CharterKind::Framing, content,
                                [this] { return said(); }));
    showProblem();
    keepDraft(QStringLiteral("charter/%1/framing/%2").arg(useCase.uid, part.key));
}

void BlockForm::addPartFields(const FieldTexts& opened)
{
    for (const QString& field : m_part.fields) {
        const QString text = textIn(opened, field).value_or(QString());
        if (field == humanRoleField) {
            addRole(text);
        } else if (isWriting(field)) {
            addWriting(field, text);
        } else {
            auto* line = new QLineEdit(text);
            line->setObjectName(field);
            const QString title = m_part.fields.size() == 1 ? m_part.title : charters::fieldTitle(field);
            m_faults.add(rows(), field, title.left(1).toUpper() + title.mid(1), line);
            connect(line, &QLineEdit::textChanged, this, &BlockForm::check);
            m_lines[field] = line;
        }
    }
    QWidget* first = m_role; // What is typed at once goes there.
    if (!m_texts.empty())
        first = m_texts.begin()->second;
    else if (!m_lines.empty())
        first = m_lines.at(m_part.fields.front());
    setFocusProxy(first);
}

void BlockForm::addWriting(const QString& field, const QString& text)
{
    auto* writing = new QPlainTextEdit(text);
    writing->setObjectName(field);
    writing->setAccessibleName(m_part.title);
    writing->setPlaceholderText(tr("not said yet"));
    writing->setTabChangesFocus(true);
    writing->setFixedHeight(takesLines(field) ? writingHeight : shortWritingHeight);
    rows().addWidget(writing);
    connect(writing, &QPlainTextEdit::textChanged, this, &BlockForm::check);
    m_texts[field] = writing;
}

void BlockForm::addRole(const QString& text)
{
    m_role = new QComboBox;
    m_role->setObjectName(humanRoleField);
    m_role->setAccessibleName(m_part.title);
    m_role->addItem(tr("Not said yet"), QString());
    for (const HumanRole role : {HumanRole::Augment, HumanRole::Automate})
        m_role->addItem(humanRoleTitle(role), toString(role));
    m_role->setCurrentIndex(std::max(0, m_role->findData(text)));
    rows().addWidget(m_role);
    connect(m_role, &QComboBox::currentIndexChanged, this, &BlockForm::check);
}

/// The text of a field; what nobody touched stays as it is, to the last blank.
QString BlockForm::written(const FieldText& known) const
{
    if (known.field == humanRoleField && m_role)
        return m_role->currentData().toString();
    if (const auto line = m_lines.find(known.field); line != m_lines.end())
        return line->second->text().trimmed();
    const auto writing = m_texts.find(known.field);
    if (writing == m_texts.end() || writing->second->toPlainText() == known.text)
        return known.text;
    QString text = writing->second->toPlainText().trimmed();
    return takesLines(known.field) ? text : text.replace(u'\n', u' ');
}

FieldTexts BlockForm::said() const
{
    FieldTexts texts = base();
    for (FieldText& known : texts)
        known.text = written(known);
    // Numbers in the form that they are stored in.
    return charters::textsOf(CharterKind::Framing, charters::contentFrom(CharterKind::Framing, texts)).value_or(texts);
}

std::map<QString, QString> BlockForm::faults() const
{
    std::map<QString, QString> found;
    for (const auto& [field, line] : m_lines) {
        if (const QString fault = numberFault(field, line->accessibleName(), line->text()); !fault.isEmpty())
            found[field] = fault;
    }
    return found;
}

QString BlockForm::problem() const
{
    QStringList sentences;
    for (const auto& [field, sentence] : faults())
        sentences << sentence;
    if (!sentences.isEmpty())
        return sentences.join(u' ');
    return said() == base() ? tr("It says what it said before.") : QString();
}

void BlockForm::check()
{
    m_faults.sayAll(faults());
    showProblem();
}

void BlockForm::fill(const FieldTexts& texts)
{
    for (const FieldText& text : texts) {
        if (text.field == humanRoleField && m_role)
            m_role->setCurrentIndex(std::max(0, m_role->findData(text.text)));
        else if (const auto line = m_lines.find(text.field); line != m_lines.end())
            line->second->setText(text.text);
        else if (const auto writing = m_texts.find(text.field); writing != m_texts.end())
            writing->second->setPlainText(text.text);
    }
}

WorkForm::Work BlockForm::work()
{
    CharterDraft draft;
    draft.useCase = m_useCase;
    draft.kind = CharterKind::Framing;
    draft.content = charters::contentFrom(draft.kind, said());
    draft.seen = charters::contentFrom(draft.kind, base());
    return [draft](db::Database& database, const Actor& actor) -> Result<> {
        const Result<QString> saved = CharterStore(database).draft(draft, actor, newUlid(database.clock().now()));
        if (!saved)
            return failed(saved);
        return {};
    };
}

/// As in a form over the page.
void BlockForm::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        MergingForm::keyPressEvent(event);
}

void BlockForm::closeEvent(QCloseEvent* event)
{
    MergingForm::closeEvent(event);
    if (event->isAccepted())
        Q_EMIT left();
}

} // namespace assay
