// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/discussion_thread.h"

#include "ui/theme/metrics.h"
#include "ui/widgets/button.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clear_layout.h"
#include "ui/widgets/markdown_view.h"
#include "ui/widgets/person_row.h"
#include "ui/widgets/place_chip.h"
#include "ui/widgets/shown_part.h"
#include "ui/widgets/text_label.h"
#include "ui/widgets/wrap_layout.h"

#include <QKeyEvent>
#include <QKeySequence>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QVBoxLayout>

namespace assay {
namespace {

constexpr int fieldHeight = 64;
constexpr int longestShownQuote = 160; ///< Characters.
constexpr int belowAvatar = 34;        ///< Under the words, not under the picture.

QWidget* wordsOf(const Remark& remark)
{
    if (remark.isMarkdown) {
        auto* view = new MarkdownView(firstPart(remark.text));
        view->setAccessibleName(DiscussionThread::tr("What %1 said").arg(remark.person));
        view->setMuted(!remark.resolution.isEmpty());
        view->setThings(remark.things);
        return view;
    }
    QLabel* label = wrappedLabel(remark.resolution.isEmpty() ? TextKind::Body : TextKind::Muted, remark.text);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QWidget* placeLine(const Remark& remark)
{
    auto* chip = new PlaceChip(remark.place);
    chip->setObjectName(QStringLiteral("place"));
    chip->setEnabled(remark.placeIsThere);
    if (remark.placeIsThere)
        chip->setAccessibleDescription(DiscussionThread::tr("Goes to what %1 wrote about").arg(remark.person));
    auto* line = new QWidget;
    auto* row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->addWidget(chip);
    row->addStretch();
    return line;
}

QWidget* rowOf(const Remark& remark)
{
    std::vector<QWidget*> lines{wrappedLabel(
        TextKind::Strong,
        remark.role.isEmpty() ? remark.person : DiscussionThread::tr("%1 · %2").arg(remark.person, remark.role))};
    if (!remark.quote.isEmpty())
        lines.push_back(wrappedLabel(TextKind::Muted, DiscussionThread::tr("“%1”").arg(remark.quote)));
    if (!remark.place.isEmpty())
        lines.push_back(placeLine(remark));
    lines.push_back(wordsOf(remark));
    if (!remark.place.isEmpty() && !remark.placeIsThere)
        lines.push_back(
            wrappedLabel(TextKind::Note, DiscussionThread::tr("What this was about is not there any more.")));
    if (!remark.note.isEmpty())
        lines.push_back(wrappedLabel(TextKind::Note, remark.note));
    if (!remark.resolution.isEmpty())
        lines.push_back(wrappedLabel(TextKind::Note, remark.resolution));
    QLabel* when = wrappedLabel(TextKind::Note, remark.when);
    when->setAlignment(Qt::AlignRight | Qt::AlignTop);
    when->setToolTip(remark.exactWhen);
    return personRow(remark.person, remark.personUid, lines, when);
}

QPushButton* turnButton(const QString& verb, const QString& about, const char* name)
{
    QPushButton* button = pushButton(ButtonKind::Ghost, verb);
    button->setObjectName(QLatin1String(name));
    button->setAccessibleName(about);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

} // namespace

DiscussionThread::DiscussionThread(QWidget* parent)
    : QWidget(parent)
    , m_rows(new QVBoxLayout)
    , m_nothing(wrappedLabel(TextKind::Muted, tr("Nobody has said anything yet.")))
    , m_reason(wrappedLabel(TextKind::Muted, {}))
    , m_about(wrappedLabel(TextKind::Note, {}))
    , m_place(new QWidget)
    , m_placeWords(wrappedLabel(TextKind::Note, {}))
    , m_field(new QWidget)
{
    fillField();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::between);
    m_rows->setSpacing(metrics::between);
    layout->addWidget(m_nothing);
    layout->addLayout(m_rows);
    layout->addWidget(m_field);
    layout->addWidget(m_reason);
    m_reason->hide();
}

void DiscussionThread::fillField()
{
    m_draft = new QPlainTextEdit;
    m_draft->setFixedHeight(fieldHeight);
    m_draft->setTabChangesFocus(true);
    m_draft->setAccessibleName(tr("What you want to say"));
    m_draft->setPlaceholderText(tr("Say something"));
    m_completion = new MentionCompletion(*m_draft);
    connect(m_completion, &MentionCompletion::thingsWanted, this, &DiscussionThread::thingsWanted);
    m_draft->installEventFilter(this);
    m_send = pushButton(ButtonKind::Primary, tr("Send"));
    m_send->setToolTip(tr("Ctrl+Return"));
    m_send->setEnabled(false);
    auto* layout = new QVBoxLayout(m_field);
    layout->setContentsMargins({});
    layout->setSpacing(metrics::inside);
    layout->addWidget(m_about);
    m_about->hide();
    fillPlace();
    layout->addWidget(m_place);
    layout->addWidget(m_draft);
    layout->addWidget(m_send, 0, Qt::AlignRight);
    connect(m_draft, &QPlainTextEdit::textChanged, this,
            [this] { m_send->setEnabled(!m_draft->toPlainText().trimmed().isEmpty()); });
    connect(m_send, &QPushButton::clicked, this, &DiscussionThread::send);
    auto* shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), m_draft);
    shortcut->setContext(Qt::WidgetShortcut);
    connect(shortcut, &QShortcut::activated, this, &DiscussionThread::send);
}

void DiscussionThread::fillPlace()
{
    m_placeWords->setObjectName(QStringLiteral("placeWords"));
    QPushButton* leave = iconButton("close", tr("Write about all of it"));
    leave->setObjectName(QStringLiteral("leavePlace"));
    connect(leave, &QPushButton::clicked, this, &DiscussionThread::placeLeft);
    auto* row = new QHBoxLayout(m_place);
    row->setContentsMargins({});
    row->setSpacing(metrics::unit);
    row->addWidget(m_placeWords, 1);
    row->addWidget(leave, 0, Qt::AlignTop);
    m_place->hide();
}

void DiscussionThread::setPlace(const QString& words)
{
    m_placeWords->setText(words.isEmpty() ? QString() : tr("About: %1").arg(words));
    m_place->setHidden(words.isEmpty());
    m_draft->setAccessibleDescription(m_placeWords->text());
}

void DiscussionThread::renewField()
{
    takeField({}, {});
}

bool DiscussionThread::eventFilter(QObject* watched, QEvent* event)
{
    const bool escapes = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (watched == m_draft && escapes && m_writing != Writing::New) {
        clearDraft();
        return true;
    }
    if (watched == m_draft && escapes && !m_place->isHidden()) {
        Q_EMIT placeLeft();
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void DiscussionThread::setRemarks(const std::vector<Remark>& remarks)
{
    m_nothing->setVisible(remarks.empty());
    if (remarks == m_remarks)
        return; // Whoever has the focus in a row keeps it.
    m_remarks = remarks;
    clearLayout(*m_rows);
    for (const Remark& remark : remarks) {
        auto* row = new QWidget;
        auto* layout = new QVBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(0);
        layout->addWidget(rowOf(remark));
        if (const auto* words = row->findChild<MarkdownView*>())
            connect(words, &MarkdownView::thingAsked, this, &DiscussionThread::thingAsked);
        if (const auto* place = row->findChild<PlaceChip*>())
            connect(place, &PlaceChip::clicked, this, [this, id = remark.id] { Q_EMIT placeAsked(id); });
        if (!remark.id.isEmpty())
            addTurns(*row, remark);
        m_rows->addWidget(row);
    }
}

QString DiscussionThread::remarkAt(const QWidget& part) const
{
    for (int row = 0; row < m_rows->count() && row < static_cast<int>(m_remarks.size()); ++row) {
        const QWidget* whole = m_rows->itemAt(row)->widget();
        if (whole && (whole == &part || whole->isAncestorOf(&part)))
            return m_remarks[static_cast<std::size_t>(row)].id;
    }
    return {};
}

void DiscussionThread::addTurns(QWidget& row, const Remark& remark)
{
    auto* turns = new WrapLayout(0);
    turns->setContentsMargins(belowAvatar - metrics::inside, 0, 0, 0);
    QPushButton* answer = turnButton(tr("Answer"), tr("Answer %1").arg(remark.person), "answer");
    connect(answer, &QPushButton::clicked, this, [this, remark] { begin(Writing::Answer, remark); });
    turns->addWidget(answer);
    const bool isOpen = remark.resolution.isEmpty();
    QPushButton* resolve =
        turnButton(isOpen ? tr("Resolve") : tr("Open again"), tr("Resolve what %1 said").arg(remark.person), "resolve");
    connect(resolve, &QPushButton::clicked, this, [this, remark, isOpen] { Q_EMIT resolveAsked(remark.id, isOpen); });
    turns->addWidget(resolve);
    if (remark.isMine) {
        QPushButton* change = turnButton(tr("Change"), tr("Change what you said"), "change");
        connect(change, &QPushButton::clicked, this, [this, remark] { begin(Writing::Change, remark); });
        turns->addWidget(change);
        QPushButton* withdraw = turnButton(tr("Take back"), tr("Take back what you said"), "withdraw");
        connect(withdraw, &QPushButton::clicked, this, [this, remark] { Q_EMIT withdrawAsked(remark.id); });
        turns->addWidget(withdraw);
    }
    if (!remark.changed.isEmpty()) {
        QPushButton* earlier = turnButton(
            remark.changed, tr("%1: show what %2 said before").arg(remark.changed, remark.person), "earlier");
        earlier->setToolTip(tr("Shows what it said before"));
        connect(earlier, &QPushButton::clicked, this, [this, remark] { Q_EMIT earlierAsked(remark.id); });
        turns->addWidget(earlier);
    }
    static_cast<QVBoxLayout*>(row.layout())->addLayout(turns);
}

void DiscussionThread::begin(Writing writing, const Remark& remark)
{
    if (!m_place->isHidden())
        Q_EMIT placeLeft(); // An answer is about what it answers.
    const bool leftChange = m_writing == Writing::Change;
    m_writing = writing;
    m_subject = remark;
    if (writing == Writing::Change)
        takeField(remark.id, remark.text);
    else if (leftChange)
        takeField({}, {});
    const QString quote = remark.text.simplified().left(longestShownQuote);
    m_about->setText(writing == Writing::Change
                         ? tr("You change what you said. Escape leaves it as it is.")
                         : tr("You answer %1: “%2”. Escape answers nobody.").arg(remark.person, quote));
    m_about->show();
    m_draft->setFocus();
    m_draft->moveCursor(QTextCursor::End);
}

void DiscussionThread::takeField(const QString& changedId, const QString& text)
{
    Q_EMIT fieldLeft();
    m_draft->setPlainText(text);
    Q_EMIT fieldTaken(changedId);
}

void DiscussionThread::addOverField(QWidget* widget)
{
    static_cast<QVBoxLayout*>(m_field->layout())->insertWidget(0, widget);
}

void DiscussionThread::endAbout()
{
    m_writing = Writing::New;
    m_subject = {};
    m_about->hide();
}

void DiscussionThread::setReadOnly(const QString& reason)
{
    m_reason->setText(reason);
    m_reason->setHidden(reason.isEmpty());
    m_field->setVisible(reason.isEmpty());
}

void DiscussionThread::setChoices(std::vector<MentionChoice> choices)
{
    m_completion->setChoices(std::move(choices));
}

void DiscussionThread::offerThings(const QString& typed, std::vector<MentionChoice> choices)
{
    m_completion->offerThings(typed, std::move(choices));
}

void DiscussionThread::clearDraft()
{
    const bool leftChange = m_writing == Writing::Change;
    endAbout();
    if (leftChange)
        takeField({}, {});
    else
        m_draft->clear();
}

void DiscussionThread::leaveRemark()
{
    if (m_writing == Writing::Change)
        clearDraft();
    else
        endAbout();
}

void DiscussionThread::send()
{
    const QString text = m_draft->toPlainText().trimmed();
    if (text.isEmpty())
        return;
    if (m_writing == Writing::Change && text == m_subject.text.trimmed())
        return clearDraft(); // It says so already.
    if (m_writing == Writing::Change)
        Q_EMIT changed(m_subject.id, m_subject.text, text);
    else if (m_writing == Writing::Answer)
        Q_EMIT answered(m_subject.id, m_subject.text.simplified().left(longestShownQuote), text);
    else
        Q_EMIT sent(text);
}

} // namespace assay
