// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/inbox.h"
#include "core/views/view_store.h"
#include "ui/panes/session.h"
#include "ui/panes/usual_view_entries.h"

#include <QObject>

#include <functional>
#include <set>

class QMenu;
class QPushButton;

namespace assay {

/// The saved views of the page: a button with the name of the one that is shown, and a menu to choose, save, share, and
/// carry them as text.
class ViewMenu final : public QObject {
    Q_OBJECT

public:
    /// Of `page`, one of viewPages(); `arrangement` tells how it is arranged now, as the text that a view holds.
    ViewMenu(Session& session, const QString& page, std::function<QByteArray()> arrangement, QObject* parent);
    ~ViewMenu() override;

    QPushButton* button() { return m_button; } ///< To be put on the page, which takes it.
    void open(const QString& uid); ///< Shows a view that somebody came for: opened() follows, or the reason why not.

    /// The page can be arranged from now on: it opens with its usual view, if there is one, and begun() follows. Where somebody
    /// came for a view, or stay() was called, it does not.
    void begin();
    void stay() { m_hasBegun = true; } ///< The page is arranged as somebody asked for.

    /// The uid of the view that the page is arranged by, also while it is still read; empty once somebody has changed the
    /// arrangement by hand.
    QString place() const;

    /// The uid of the view that is shown, where this is what it holds; empty where it is not.
    QString viewOf(const QByteArray& content) const
    {
        return m_shown && m_shown->content == content ? m_shown->uid : QString();
    }
    void arrangedByHand()
    {
        tellPlace();
    } ///< To be called whenever the page is arranged otherwise, for whatever reason.

Q_SIGNALS:
    void chosen(const QByteArray& content); ///< The page is to be arranged so: a text that canonicalContent() takes.
    void opened(const QByteArray& content); ///< The same, after open().
    void begun(const QByteArray& content);  ///< The same, after begin(): nobody is brought to another place by it.
    void placeChanged();                    ///< Of place(), but not by open().

private:
    struct Known {
        std::vector<SavedView> views;    ///< That this person finds.
        std::vector<SavedView> archived; ///< By this person.
        std::vector<SavedView> versions; ///< Of the one that is shown, newest first.
        PersonId person;
        std::set<QString> followed; ///< Uids of views.
        QString followRefusal;      ///< Why nobody can follow the one that is shown; empty where they can.
        UsualViewEntries::Known usual;
        std::optional<SavedView> opensWith; ///< For whoever acts.
    };
    enum class Reason { Chosen, Opened, Begun }; ///< Why the page is arranged.
    using Write = std::function<Result<QString>(ViewStore&, const Actor&, const QString& command)>;

    void read();
    void take(const Known& known);
    void fill(QMenu& menu);
    void addViews(QMenu& menu, const QString& heading, bool own);
    void addFollowing(QMenu& menu);
    void addChanges(QMenu& menu);
    void addVersions(QMenu& menu);
    void addArchived(QMenu& menu);
    void addTexts(QMenu& menu);
    void show(const SavedView& view);
    void showAsked(const SavedView& asked);
    void tellPlace();
    bool arrange(const QByteArray& content, Reason reason = Reason::Chosen);
    void openUsual();
    QString followWords() const;
    void follow(const SavedView& view, FollowLevel level);
    bool isFollowed() const { return m_shown && m_known.followed.contains(m_shown->uid); }
    void saveInto();
    void saveAs();
    void rename();
    void archive();
    void restore(const SavedView& view);
    void showSaved(const QString& uid);
    QString changeRefusal() const; ///< Why the view that is shown cannot be changed; empty where it can.
    void write(
        const Write& work, const std::function<void()>& done = [] {});
    void copyText();
    void readText();
    void nameButton();

    Session& m_session;
    QString m_page;
    std::function<QByteArray()> m_arrangement;
    QPushButton* m_button;
    UsualViewEntries* m_usual;
    Known m_known;
    std::optional<SavedView> m_shown;
    QString m_showNext;       ///< The uid of a view that was saved a moment ago.
    QString m_asked;          ///< The uid of the one that is being read to be shown.
    QByteArray m_asShown;     ///< What showing m_shown made of the page; empty where it is arranged otherwise.
    QString m_toldPlace;      ///< As placeChanged() told last.
    bool m_arranging = false; ///< By a view, not by hand.
    bool m_hasRead = false;
    bool m_mayBegin = false;
    bool m_hasBegun = false; ///< With the usual view, or without one.
    QFuture<Result<Known>> m_reading;
    QFuture<Result<SavedView>> m_opening;
};

} // namespace assay
