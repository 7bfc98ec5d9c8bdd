// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/mention_completion.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QStringListModel>

namespace assay {
namespace {

constexpr int longestTyped = 40; ///< Characters of a name, until it is none.
constexpr int mostOffered = 8;
constexpr int widestOffer = 360;

} // namespace

MentionCompletion::MentionCompletion(QPlainTextEdit& edit)
    : QObject(&edit)
    , m_edit(edit)
    , m_titles(new QStringListModel(this))
    , m_completer(new QCompleter(m_titles, this))
{
    m_completer->setWidget(&edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->popup()->setAccessibleName(tr("Names that can be mentioned"));
    connect(m_completer, qOverload<const QString&>(&QCompleter::activated), this, &MentionCompletion::insert);
    connect(&edit, &QPlainTextEdit::textChanged, this, &MentionCompletion::offer);
    // Keys go to the list while it is open, and it would give them to the text first, for which Return is a new line.
    m_completer->popup()->installEventFilter(this);
}

QStringList MentionCompletion::offered() const
{
    return m_completer->popup()->isVisible() ? m_titles->stringList() : QStringList();
}

bool MentionCompletion::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress || !m_completer->popup()->isVisible())
        return QObject::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: {
        const QString title = m_completer->popup()->currentIndex().data().toString();
        m_completer->popup()->hide();
        insert(title);
        return true;
    }
    case Qt::Key_Backtab:
    case Qt::Key_Escape:
        m_completer->popup()->hide();
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

int MentionCompletion::startOfName() const
{
    const QString text = m_edit.toPlainText();
    const int cursor = m_edit.textCursor().position();
    for (int at = cursor - 1; at >= 0 && cursor - at <= longestTyped; --at) {
        const QChar character = text.at(at);
        if (character == u'\n')
            return -1;
        if (character != u'@' && character != u'#')
            continue;
        const bool inWord = at > 0 && text.at(at - 1).unicode() < 128 && text.at(at - 1).isLetterOrNumber();
        return inWord ? -1 : at;
    }
    return -1;
}

QString MentionCompletion::typed() const
{
    const int start = m_edit.hasFocus() ? startOfName() : -1;
    return start < 0 ? QString() : m_edit.toPlainText().mid(start, m_edit.textCursor().position() - start);
}

void MentionCompletion::offer()
{
    const QString typed = this->typed();
    if (typed.startsWith(u'#'))
        return Q_EMIT thingsWanted(typed.mid(1)); // What was offered stays there until the answer comes.
    QStringList titles;
    for (const MentionChoice& choice : m_choices) {
        if (titles.size() == mostOffered || typed.isEmpty())
            break;
        const bool fits = choice.title.front() == typed.front()
            && QStringView(choice.title).mid(1).contains(QStringView(typed).mid(1), Qt::CaseInsensitive);
        if (fits && typed != choice.insertion)
            titles << choice.title;
    }
    list(titles);
}

void MentionCompletion::offerThings(const QString& typed, std::vector<MentionChoice> things)
{
    if (this->typed() != u'#' + typed)
        return;
    m_things = std::move(things);
    QStringList titles;
    for (const MentionChoice& thing : m_things) {
        if (titles.size() < mostOffered && thing.insertion != u'#' + typed)
            titles << thing.title;
    }
    list(titles);
}

void MentionCompletion::list(const QStringList& titles)
{
    if (titles.isEmpty())
        return m_completer->popup()->hide();
    m_titles->setStringList(titles);
    QRect place = m_edit.cursorRect();
    place.setWidth(std::min(widestOffer, m_edit.width()));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex(m_titles->index(0));
}

void MentionCompletion::insert(const QString& title)
{
    const int start = startOfName();
    for (const std::vector<MentionChoice>* choices : {&m_choices, &m_things}) {
        for (const MentionChoice& choice : *choices) {
            if (start < 0 || choice.title != title)
                continue;
            QTextCursor cursor = m_edit.textCursor();
            cursor.setPosition(start, QTextCursor::KeepAnchor);
            cursor.insertText(choice.insertion + u' ');
            m_edit.setTextCursor(cursor);
            return;
        }
    }
}

} // namespace assay
