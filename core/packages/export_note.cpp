// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/packages/export_note.h"

#include "core/base/text.h"
#include "core/base/ulid.h"

namespace assay {

Result<StoredCheckpoint> noteExport(db::Database& database, const SigningKey* key, const Actor& actor)
{
    CheckpointStore store(database);
    const QString command = newUlid(database.clock().now());
    if (key) {
        Result<StoredCheckpoint> made = store.make(key, actor, command);
        if (made || made.error().kind != Error::Kind::Denied)
            return made;
    }
    return store.make(nullptr, actor, command);
}

QString exportNoteWords(const Result<StoredCheckpoint>& noted)
{
    if (!noted)
        return Text::tr("The project has no checkpoint of this export: %1").arg(noted.error().message);
    const QString size = QString::number(noted->size);
    return noted->signer.isEmpty()
        ? Text::tr("Checkpoint of the log: %1 entries, signed by nobody.").arg(size)
        : Text::tr("Checkpoint of the log: %1 entries, signed by %2.").arg(size, noted->madeBy);
}

} // namespace assay
