// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inbox.h"
#include "ui/panes/inbox_feed.h"
#include "ui/talk/inbox_rows.h"

#include <QWidget>

#include <set>

class QLabel;
class QMenu;
class QPushButton;
class QTableView;

namespace assay {

class Banner;
class ListViews;
class OfferedMenu;
class Segments;
class ViewStates;

/// What reached the acting person, together by thing, with what they can say of it: E done, U read or unread, S put off,
/// M hear no more of the thing, R hear no more for that reason. GUI thread.
class InboxView final : public QWidget {
    Q_OBJECT

public:
    explicit InboxView(Session& session, QWidget* parent = nullptr);
    ~InboxView() override;

    ListViews& views() const { return *m_views; } ///< The saved ones of it.
    qint64 unread() const { return m_inbox.unread; }

Q_SIGNALS:
    void counted(); ///< There may be another number of unread().

protected:
    void showEvent(QShowEvent* event) override;

private:
    using Write = std::function<Result<>(db::Database&, const Actor&, const QString& command)>;

    QWidget* makeContent();
    QWidget* makeHead();
    QPushButton* addTurn(const QString& verb, const char* name, Qt::Key key, const QString& tip,
                         void (InboxView::*act)(const InboxItem&));
    bool listsAll() const; ///< Also what was done with.
    void read();
    void readAll();
    void readAgain();
    void showWaiting();
    void showReading(const Result<InboxFeed::Reading>& reading);
    void take(const Inbox& inbox);
    void showTurns();
    const InboxItem* current() const;
    void markAs(const InboxItem& item, InboxMark mark, std::optional<qint64> until = {});
    void done(const InboxItem& item);
    void toggleRead(const InboxItem& item);
    void offerLater(const InboxItem& item); ///< Until when it may be put off.
    void fillLater(QMenu& menu);
    void muteThing(const InboxItem& item);
    void muteReason(const InboxItem& item);
    void hearAll();
    void doneWithAll();
    void askForQuiet();
    void showQuiet();
    void showWhole();                      ///< What concerns all of it at once.
    void unfold(const QModelIndex& index); ///< What came in while it was quiet, in place of what stands for it.
    void write(const Write& work);

    Session& m_session;
    TableModel<InboxRow> m_model;
    Segments* m_which;
    ListViews* m_views = nullptr;
    OfferedMenu* m_later = nullptr;
    std::vector<QPushButton*> m_turns;
    QPushButton* m_hear;
    QPushButton* m_all;
    Banner* m_banner;
    QTableView* m_table;
    ViewStates* m_states;
    QFuture<Result<InboxFeed::Reading>> m_reading; ///< Of all; what waits is read by the feed.
    std::set<InboxReason> m_muted;
    QPushButton* m_quietButton;
    QLabel* m_quietNote;
    QLabel* m_cutNote;
    QuietTime m_quiet;
    Inbox m_inbox;           ///< As it was read.
    bool m_unfolded = false; ///< The entry that stands for several, as long as there is one.
    qint64 m_newest = 0;     ///< Entry of the log that was read.
};

} // namespace assay
