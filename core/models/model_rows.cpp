// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/models/model_rows.h"

#include "core/audit/row_query_hash.h"

namespace assay::models {

Digest modelHash(db::Connection& connection, RegisteredModelId id)
{
    RowHasher hasher("registered_model");
    addRows(hasher, connection,
            "SELECT uid, external_id, name, description, CAST(created_at AS TEXT)"
            " FROM registered_model WHERE id = ?",
            id.value);
    addRows(hasher, connection, "SELECT name, value FROM registered_model_tag WHERE model_id = ? ORDER BY name",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(version AS TEXT), run_external_id, stage, status, description, source, user_name,"
            " CAST(created_at AS TEXT) FROM model_version WHERE model_id = ? ORDER BY version",
            id.value);
    addRows(hasher, connection,
            "SELECT CAST(v.version AS TEXT), t.name, t.value FROM model_version_tag t JOIN model_version v"
            " ON v.id = t.version_id WHERE v.model_id = ? ORDER BY v.version, t.name",
            id.value);
    addRows(hasher, connection,
            "SELECT alias, CAST(version AS TEXT) FROM model_alias WHERE model_id = ? ORDER BY alias", id.value);
    return hasher.finish();
}

} // namespace assay::models
