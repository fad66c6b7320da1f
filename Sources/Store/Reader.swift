import GRDB

/// What may be asked of a workspace; its questions stand in extensions, a file for each noun.
///
/// It lives only as long as its transaction: a command is given one and never keeps it.
package struct Reader {
    let database: Database
}
