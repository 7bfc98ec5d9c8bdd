// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/discussion/anchored_places.h"
#include "core/discussion/comment_store.h"
#include "core/discussion/naming_comments.h"
#include "core/domain/inbox.h"
#include "ui/panes/session.h"
#include "ui/widgets/discussion_thread.h"

#include <QHash>
#include <QPointer>
#include <QWidget>

class QComboBox;

namespace assay {

class Banner;
class Card;
class ConflictAnswer;
class FormDraft;
class MentionedIn;
struct NameableThing;

/// What people say of a thing, with a field to say more, and how much the person follows it. For a run the notes at its
/// charts stand there, too. Reads in the background, and again whenever somebody commits. GUI thread.
class ThingTalk final : public QWidget {
    Q_OBJECT

public:
    explicit ThingTalk(Session& session, QWidget* parent = nullptr);
    ~ThingTalk() override;

    void show(const ThingName& thing); ///< By its uid.

    /// A new comment is about that place from now on, which stands over the field; nothing for all of the thing. What was
    /// being written of another place is kept there. Brings the keyboard to the field.
    void commentAt(const std::optional<CommentAnchor>& anchor);

    /// What the comment is about that a widget is a part of; nothing where it is part of none.
    std::optional<CommentPlace> placeAt(const QWidget& part) const;

    /// What else was said of the thing, such as with a decision: it stands among the comments by its time.
    void setOthers(std::vector<std::pair<qint64, Remark>> others);

private:
    /// What a reading came to.
    struct Talk {
        std::vector<Comment> comments;
        std::vector<Note> notes;
        std::vector<MentionChoice> choices; ///< Who can be named.
        std::vector<NamedThing> named;      ///< What the comments name.
        QHash<QString, discussion::PlaceInThing>
            places;                     ///< What within the thing the comments are about, by their uids.
        std::vector<NamingText> naming; ///< What is written elsewhere and names the thing.
        FollowLevel level = FollowLevel::Mentions;
    };

    static Talk readTalk(db::Connection& connection, const ThingName& thing, const QString& person);
    void read();
    void turnToPerson();
    void take(const Talk& talk);
    void list();
    void connectThread();
    void connectPlaces();
    void keepDrafts();
    void turnTo(const std::optional<CommentAnchor>& anchor, const QString& words);
    void addComment(const CommentDraft& draft);
    void openEarlier(const QString& id);
    void offerThings(const QString& typed);
    void follow(int choice);
    void change(const CommentEdit& edit);
    void bringTogether(const CommentEdit& edit, const Error& refusal);

    /// Writes by a job and says in place what was refused.
    void write(const std::function<Result<>(db::Database&, const Actor&, const QString& command)>& work,
               bool endsDraft);
    void endWriting(const Result<>& outcome, const QString& sent);
    bool beginSending();
    void endSending(const QString& sent);

    Session& m_session;
    ThingName m_thing;
    QString m_person;                      ///< Who writes in the field.
    std::optional<CommentAnchor> m_anchor; ///< What a new comment is about; nothing for all of the thing.
    Talk m_talk;                           ///< As read last.
    std::vector<std::pair<qint64, Remark>> m_others;
    DiscussionThread* m_thread;
    FormDraft* m_draft;
    std::optional<QString> m_sending; ///< The key of the draft that is on its way.
    Banner* m_banner;
    QComboBox* m_level;
    MentionedIn* m_mentionedIn;
    QPointer<ConflictAnswer> m_answer; ///< While two texts of one comment are brought together.
    QFuture<Result<Talk>> m_reading;
    QFuture<Result<std::vector<NameableThing>>> m_offering;
    QFuture<Result<discussion::PlaceInThing>> m_turning;
};

/// The discussion as a card of a page; takes it.
Card* talkCard(ThingTalk* talk);

} // namespace assay
